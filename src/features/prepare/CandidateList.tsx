import type { MemberName } from '@/election/events/ids';
import { useMovedRow } from '@/features/shared/useMovedRow';
import { useStrokeTable } from '@/features/shared/useStrokeTable';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { OrderByHand, type ReasonProps, SortByStrokes } from './OrderOnPaper';
import styles from './prepare.module.css';

interface Props extends ReasonProps {
  readonly names: readonly MemberName[];
  readonly onChange: (names: readonly MemberName[]) => void;
  readonly error?: string;
}

/** Candidates in the order of the ballot; the order set by hand stands. */
export function CandidateList({ names, onChange, error, ...reason }: Props) {
  const words = useWords().prepare.contest;
  const table = useStrokeTable();
  const ordered =
    names.length > 1 && table !== null && table !== 'failed' ? { names, table } : null;

  const { list, move } = useMovedRow(names, onChange);

  return (
    <>
      {names.length === 0 ? <p className={styles.small}>{words.noneYet}</p> : null}
      {error === undefined ? null : (
        <p className={styles.error} role="alert">
          ✕ {error}
        </p>
      )}
      {table === 'failed' ? <p className={styles.changed}>▲ {words.order.failed}</p> : null}
      {ordered === null ? null : <SortByStrokes {...ordered} onChange={onChange} />}
      <ol ref={list} className={styles.candidates}>
        {names.map((name, i) => (
          <li key={name} data-name={name} className={styles.candidate}>
            <span className={styles.place}>{i + 1}</span>
            <span className={styles.memberName}>{name}</span>
            <Button
              className={styles.arrow}
              aria-label={words.up(name)}
              disabled={i === 0}
              onClick={() => move(name, -1)}
            >
              ↑
            </Button>
            <Button
              className={styles.arrow}
              aria-label={words.down(name)}
              disabled={i === names.length - 1}
              onClick={() => move(name, 1)}
            >
              ↓
            </Button>
            <Button
              aria-label={words.remove(name)}
              onClick={() => onChange(names.filter((other) => other !== name))}
            >
              {words.removeShort}
            </Button>
          </li>
        ))}
      </ol>
      {ordered === null ? null : <OrderByHand {...ordered} {...reason} />}
    </>
  );
}
