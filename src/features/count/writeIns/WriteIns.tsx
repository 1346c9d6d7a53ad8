import type { BallotContest } from '@/election/events/ballot';
import type { EnteredWriteIn } from '@/election/events/count';
import type { DraftAction, Written } from '@/features/count/draft/draft';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './WriteIns.module.css';

interface Props {
  readonly writeIns: readonly Written[];
  readonly contests: readonly BallotContest[];
  /** What becomes of them, in words. */
  readonly notes: readonly string[];
  readonly disabled: boolean;
  readonly edit: (act: DraftAction) => void;
}

/** Who is written in on the paper at hand. */
export function WriteIns({ writeIns, contests, notes, disabled, edit }: Props) {
  const { write } = useWords().count;
  if (writeIns.length === 0) return null;
  return (
    <div>
      <ul className={styles.list} aria-label={write.label}>
        {writeIns.map(({ contest, entry }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one name may be written twice
          <li key={index} className={styles.entry}>
            {contests.length > 1 ? (
              <span className={styles.contest}>{contests[contest]?.office}</span>
            ) : null}
            <Entry entry={entry} index={index} disabled={disabled} edit={edit} />
          </li>
        ))}
      </ul>
      <div role="status" className={styles.notes}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </div>
  );
}

interface EntryProps {
  readonly entry: EnteredWriteIn;
  readonly index: number;
  readonly disabled: boolean;
  readonly edit: Props['edit'];
}

function Entry({ entry, index, disabled, edit }: EntryProps) {
  const { write } = useWords().count;
  const name = 'illegible' in entry ? write.illegibleName : entry.name;
  return (
    <>
      <span className={styles.name}>{name}</span>
      {'illegible' in entry ? null : (
        <Button
          className={styles.small}
          aria-pressed={entry.circled}
          aria-label={write.circleOf(name)}
          disabled={disabled}
          onClick={() => edit({ type: 'circle', index })}
        >
          {entry.circled ? <span className={styles.circle}>○</span> : null}
          {entry.circled ? write.isCircled : write.notCircled}
        </Button>
      )}
      <Button
        className={styles.small}
        aria-label={write.strikeOf(name)}
        disabled={disabled}
        onClick={() => edit({ type: 'strike', index })}
      >
        {write.strike}
      </Button>
    </>
  );
}
