import { memo } from 'react';
import { useMeetingLater } from '../../desk/DeskContext';
import { dueAndPresent } from '../../election/attendance';
import type { Meeting } from '../../election/meeting';
import { baseFigure, votesNeeded } from '../../election/tally/threshold';
import { papersValidIn } from '../../election/tally/totals';
import { useWords } from '../../text';
import type { Words } from '../../text/words';
import { classes } from '../../ui/classes';
import { Zheng } from '../../ui/Zheng';
import styles from './Board.module.css';
import { Progress } from './Progress';

/** From here on the rows stand closer, so that all of them are in view. */
const MANY = 7;

/** The running totals as 正: a row a person, those written in after the candidates. */
export const Board = memo(function Board() {
  const { board } = useWords().count;
  const { round } = useMeetingLater();
  const candidates = round.ballot?.contests[0]?.candidates;
  const { totals } = round;
  const [contest] = totals.contests;
  if (candidates === undefined || contest === undefined) return null;
  const written = [...contest.writeIns];
  const many = candidates.length + written.length > MANY;
  return (
    <section className={styles.board} aria-label={board.title}>
      <h2 className={styles.title}>{board.title}</h2>
      <Progress />
      <div className={styles.under}>
        <Needed />
        <p>{board.papers(totals.entered - totals.void, totals.void)}</p>
      </div>
      <ul className={classes(styles.rows, many ? styles.many : '')}>
        {candidates.map((name, i) => (
          <Row key={name} name={name} votes={contest.candidates[i]?.for ?? 0} />
        ))}
        {written.map(([name, votes]) => (
          <Row key={name} name={name} votes={votes} writeIn />
        ))}
      </ul>
    </section>
  );
});

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

/** How many votes it takes, with the base named. */
const Needed = memo(function Needed() {
  const words = useWords();
  const meeting = useMeetingLater();
  const said = neededInWords(words, meeting);
  return said === null ? null : <p>{said}</p>;
});

function neededInWords({ count, terms }: Words, meeting: Meeting): string | null {
  const { totals, figures, kind } = meeting.round;
  const rules = meeting.method?.rules;
  const [contest] = totals.contests;
  if (rules === undefined || contest === undefined) return null;
  const base = {
    ...dueAndPresent(meeting),
    returned: figures.returned ?? 0,
    valid: papersValidIn(totals, contest),
  };
  const needed = votesNeeded(rules, kind, base);
  if (needed === null) return null;
  const say = rules.majorityComparator === '>' ? count.board.over : count.board.atLeast;
  return say(needed, terms.base[rules.majorityBase], baseFigure(rules.majorityBase, base));
}
