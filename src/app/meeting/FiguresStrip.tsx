import { useMeeting } from '../../desk/DeskContext';
import { quorumGate } from '../../election/attendance';
import { issuedGate, overReturned, votersGate } from '../../election/figures';
import { headCounted } from '../../election/gates';
import type { Meeting } from '../../election/meeting';
import { useWords } from '../../text';
import { classes } from '../../ui/classes';
import styles from './FiguresStrip.module.css';

const shown = ['due', 'present', 'issued', 'voters', 'returned'] as const;
type Shown = (typeof shown)[number];

/** Which figure breaks a gate, asked of the gates themselves. */
const gateOf: Record<Shown, ((meeting: Meeting) => readonly unknown[]) | null> = {
  due: null,
  present: quorumGate,
  issued: issuedGate,
  voters: votersGate,
  returned: overReturned,
};

/** The figures of the round in the order in which they must follow, from the head-count on. */
export function FiguresStrip() {
  const { figures: words } = useWords().frame;
  const meeting = useMeeting();
  if (!headCounted(meeting)) return null;
  const { figures, entered } = meeting.round;

  return (
    <dl className={styles.strip} aria-label={words.label}>
      {shown.map((name) => {
        const broken = (gateOf[name]?.(meeting).length ?? 0) > 0;
        return (
          <div key={name} className={classes(styles.item, broken ? styles.broken : undefined)}>
            <dt>{words[name]}</dt>
            <dd>
              {figures[name] ?? '—'}
              {broken ? <span className={styles.sign}>✕ {words.breaks}</span> : null}
            </dd>
          </div>
        );
      })}
      <div className={styles.item}>
        <dt>{words.entered}</dt>
        <dd>
          {figures.returned === null ? '—' : entered}
          {figures.returned === null || figures.returned <= entered ? null : (
            <span className={styles.left}>{words.left(figures.returned - entered)}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
