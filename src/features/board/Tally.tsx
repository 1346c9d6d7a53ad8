import type { BallotForm } from '@/election/events/ballot';
import type { Meeting } from '@/election/state/meeting';
import type { PurposeKind } from '@/election/tally/ballots/purpose';
import { signsOf } from '@/features/shared/markSymbols';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { Zheng } from '@/ui/Zheng';
import { agreedNow } from './Agreed';
import styles from './Board.module.css';
import { fitted, inColumns } from './columns';
import { Grades } from './Grades';
import { fitting, inUnits } from './inUnits';
import type { LastPaper } from './lastPaper';
import { contestLines, keyOf, type Line, type PersonLine } from './lines';
import { type Measures, measuresOf } from './measures';

interface Props {
  readonly meeting: Meeting;
  readonly last: LastPaper | null;
  readonly announced?: boolean;
}

/** In hundredths of the screen's height: what heading and foot leave to the rows. */
const HEIGHT = { counting: 69, announced: 64, practice: 5, agreed: 5 };

/** A table of grades has one column of people. */
const GRADED = 24;

/** A row a person: 正 and the figure, and beside the name what the last paper says. */
export function Tally({ meeting, last, announced = false }: Props) {
  const { board } = useWords();
  const { ballot, figures } = meeting.round;
  if (ballot === null) return null;
  const lines = contestLines(meeting, ballot, last);
  const height =
    HEIGHT[announced ? 'announced' : 'counting'] -
    (meeting.practice ? HEIGHT.practice : 0) -
    (agreedNow(meeting) === null ? 0 : HEIGHT.agreed);
  const kind = ballot.purpose?.kind ?? 'election';
  if (kind === 'evaluation') {
    const table = [fitted(lines, GRADED).flat()];
    return <Grades lines={table.flat()} style={inUnits(measuresOf(table, height, 0), 1)} />;
  }
  const columns = inColumns(lines);
  const measures = measuresOf(columns, height, figures.returned ?? 0);
  const style = inUnits(measures, columns.length);
  return (
    <section
      className={classes(styles.tally, announced ? styles.announced : '')}
      style={style}
      aria-label={board.people}
    >
      {columns.map((lines, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
        <div key={at} className={styles.column}>
          <Head kind={kind} announced={announced} />
          <ul className={styles.lines}>
            {lines.map((line) => (
              <LineShown key={keyOf(line)} {...{ line, ballot, measures, kind, announced }} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What stands in which column; the rows say it themselves to those who hear them. */
function Head({ kind, announced }: { readonly kind: PurposeKind; readonly announced: boolean }) {
  const { board } = useWords();
  return (
    <div className={styles.head} aria-hidden="true">
      <span>{board.head.name}</span>
      <span className={styles.middle}>{announced ? null : board.head.last}</span>
      <span />
      <span className={styles.right}>{board.votes[kind]}</span>
    </div>
  );
}

interface LineProps {
  readonly line: Line;
  readonly ballot: BallotForm;
  readonly measures: Measures;
  readonly kind: PurposeKind;
  readonly announced: boolean;
}

function LineShown({ line, ...rest }: LineProps) {
  const { board } = useWords();
  switch (line.kind) {
    case 'person':
      return <Person line={line} {...rest} />;
    case 'contest':
      return (
        <li className={styles.contest}>
          <strong>{line.office}</strong>
          <span>{board.seats(line.seats)}</span>
          {line.overvoted > 0 ? <span>{board.notCounted(line.overvoted)}</span> : null}
        </li>
      );
    case 'more':
      return <li className={styles.contest}>{board.more(line.people, line.mostVotes)}</li>;
  }
}

interface PersonProps extends Omit<LineProps, 'line'> {
  readonly line: PersonLine;
}

function Person({ line, ballot, measures, kind, announced }: PersonProps) {
  const { board, terms } = useWords();
  const { name, mark, votes } = line;
  const { columns, lines, most } = measures.zheng;
  const recommended = kind === 'recommendation';
  return (
    <li className={classes(styles.row, line.elected ? styles.elected : '')}>
      <span className={styles.name} style={fitting(name)}>
        {name}
        {line.writtenIn && !recommended ? (
          <small className={styles.writeIn}>{board.writeIn}</small>
        ) : null}
      </span>
      <span className={styles.middle}>
        {announced && line.elected ? (
          <strong className={styles.chip}>{board.passed[kind]}</strong>
        ) : null}
        {mark === null || mark in terms.grade ? null : (
          <span
            className={classes(styles.mark, styles[mark])}
            role="img"
            aria-label={terms.mark[mark as keyof typeof terms.mark]}
          >
            {signsOf(ballot)[mark as keyof typeof terms.mark]}
          </span>
        )}
      </span>
      <Zheng count={votes} most={most} box={{ columns, lines }} newest={line.newest} />
      <span className={styles.votes}>{votes}</span>
    </li>
  );
}
