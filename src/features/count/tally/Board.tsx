import { memo } from 'react';
import { useMeetingAfterStore } from '@/controller/react/MeetingControllerContext';
import type { BallotContest } from '@/election/events/ballot';
import { dueAndPresent } from '@/election/rules/roster/attendance';
import type { Meeting } from '@/election/state/meeting';
import { rulesInForce } from '@/election/state/method';
import { baseFigure, votesNeeded } from '@/election/tally/threshold';
import { type ContestTotals, papersValidIn } from '@/election/tally/totals';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { classes } from '@/ui/classes';
import { Zheng } from '@/ui/Zheng';
import styles from './Board.module.css';
import { GradesBoard } from './GradesBoard';
import { Progress } from './Progress';

/** From here on the rows stand closer, so that all of them are in view. */
const MANY = 7;

/** The running totals as 正, contest by contest: a row a person, those written in after the candidates. */
export const Board = memo(function Board() {
  const words = useWords();
  const { board } = words.count;
  const meeting = useMeetingAfterStore();
  const { ballot, totals } = meeting.round;
  const [only, ...others] = ballot?.contests ?? [];
  const [first] = totals.contests;
  if (ballot === null || only === undefined || first === undefined) return null;
  if (ballot.purpose?.kind === 'evaluation') return <GradesBoard ballot={ballot} totals={totals} />;
  const several = others.length > 0;
  const recommends = ballot.purpose?.kind === 'recommendation';
  // A heading of its own takes as much room as a row.
  const rows = ballot.contests.reduce(
    (sum, { candidates }, i) =>
      sum + candidates.length + (totals.contests[i]?.writeIns.size ?? 0) + (several ? 1 : 0),
    0,
  );
  return (
    <section className={styles.board} aria-label={board.title}>
      <h2 className={styles.title}>
        {recommends ? words.count.others.board.recommendation : board.title}
      </h2>
      <Progress />
      <div className={styles.under}>
        {several ? null : <p>{neededInWords(words, meeting, first)}</p>}
        <p>{board.papers(totals.entered - totals.void, totals.void)}</p>
      </div>
      {ballot.contests.map((contest, i) => {
        const counted = totals.contests[i];
        if (counted === undefined) return null;
        return (
          <div key={contest.id} className={styles.contest}>
            {several ? (
              <div className={styles.under}>
                <h3 className={styles.office}>{contest.office}</h3>
                {counted.overvoted > 0 ? <p>{board.notCounted(counted.overvoted)}</p> : null}
                <p>{neededInWords(words, meeting, counted)}</p>
              </div>
            ) : null}
            <Rows contest={contest} counted={counted} many={rows > MANY} listsNobody={recommends} />
          </div>
        );
      })}
    </section>
  );
});

interface RowsProps {
  readonly contest: BallotContest;
  readonly counted: ContestTotals;
  readonly many: boolean;
  /** Names are all there is: none is said to be written in. */
  readonly listsNobody: boolean;
}

function Rows({ contest, counted, many, listsNobody }: RowsProps) {
  return (
    <ul className={classes(styles.rows, many ? styles.many : '')}>
      {contest.candidates.map((name, i) => (
        <Row key={name} name={name} votes={counted.candidates[i]?.for ?? 0} />
      ))}
      {[...counted.writeIns].map(([name, votes]) => (
        <Row key={name} name={name} votes={votes} writeIn={!listsNobody} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly name: string;
  readonly votes: number;
  readonly writeIn?: boolean;
}

const Row = memo(function Row({ name, votes, writeIn = false }: RowProps) {
  const { board } = useWords().count;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name}
        {writeIn ? <span className={styles.writeIn}> {board.writeIn}</span> : null}
      </span>
      <Zheng count={votes} />
      <span className={styles.votes}>{votes}</span>
    </li>
  );
});

/** How many votes it takes, with the base named; in a run-off by plurality, that the most votes decide. */
function neededInWords(
  { count, terms }: Words,
  meeting: Meeting,
  counted: ContestTotals,
): string | null {
  const { totals, figures, kind } = meeting.round;
  const rules = rulesInForce(meeting);
  if (rules === null) return null;
  const base = {
    ...dueAndPresent(meeting),
    returned: figures.returned ?? 0,
    valid: papersValidIn(totals, counted),
  };
  const needed = votesNeeded(rules, kind, base);
  if (needed === null) return count.board.mostVotes;
  const say = rules.majorityComparator === '>' ? count.board.over : count.board.atLeast;
  return say(needed, terms.base[rules.majorityBase], baseFigure(rules.majorityBase, base));
}
