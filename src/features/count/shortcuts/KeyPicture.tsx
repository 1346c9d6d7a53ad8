import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { jobInWords } from './jobInWords';
import styles from './KeyPicture.module.css';
import { KEYBOARD, type KeyPlace } from './keyboard';
import type { Job, Layout, LayoutName } from './shortcuts';

interface Props {
  readonly layout: Layout;
  /** The key that waits for another in its place. */
  readonly changing: Job | null;
  readonly onKey: (job: Job) => void;
}

/** Which keys the typing hand of each layout reaches. */
const UNDER: Readonly<Record<LayoutName, (place: KeyPlace) => boolean>> = {
  pad: ({ x }) => x >= 19,
  left: ({ x, code }) => code !== 'Backquote' && x < 6.5,
};
/** Rows are staggered by quarters of a key. */
const PARTS = 4;

/** A picture of these keys with what each does; keys that lie elsewhere are listed below it. */
export function KeyPicture({ layout, changing, onKey }: Props) {
  const { keys: words } = useWords().pad;
  const places = [...KEYBOARD.values()].filter(UNDER[layout.name]);
  const left = Math.min(...places.map(({ x }) => x));
  const elsewhere = [...layout.codeOf].flatMap(([job, code]) => {
    const place = KEYBOARD.get(code);
    return place === undefined || places.includes(place) ? [] : [{ job, place }];
  });
  const jobAt = new Map([...layout.codeOf].map(([job, code]) => [code, job]));
  const cap = (place: KeyPlace, job: Job | undefined, where: React.CSSProperties) =>
    job === undefined ? (
      <span key={place.code} className={styles.idle} style={where} aria-hidden="true">
        {place.cap}
      </span>
    ) : (
      <button
        key={place.code}
        type="button"
        className={classes(styles.key, styles[toneOf(job)])}
        style={where}
        aria-pressed={changing === job}
        onClick={() => onKey(job)}
      >
        <b>{place.cap}</b> <span>{jobInWords(words, layout, job)}</span>
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around the picture
    <div role="group" aria-label={words.picture}>
      <div className={styles.keys}>
        {places.map((place) =>
          cap(place, jobAt.get(place.code), {
            gridColumn: `${(place.x - left) * PARTS + 1} / span ${Math.min(place.width, 3.5) * PARTS}`,
            gridRow: `${place.y + 1} / span ${place.height}`,
          }),
        )}
      </div>
      {elsewhere.length === 0 ? null : (
        <div className={styles.elsewhere}>
          {elsewhere.map(({ job, place }) => cap(place, job, {}))}
        </div>
      )}
    </div>
  );
}

/** What puts ○ and what puts × is told apart by its words, and by its colour as well. */
function toneOf(job: Job): 'for' | 'against' | 'other' {
  if (job === 'fill') return 'for';
  return job === 'here' || job.startsWith('row') ? 'against' : 'other';
}
