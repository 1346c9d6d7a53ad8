import { Fragment } from 'react';
import { announcedOrder } from '@/documents/announcedOrder';
import type { BallotForm } from '@/election/events/ballot';
import type { Meeting } from '@/election/state/meeting';
import { localOf } from '@/election/state/method';
import type { ContestResult, Next } from '@/election/tally/result';
import { useStrokeTable } from '@/features/shared/useStrokeTable';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { classes } from '@/ui/classes';
import styles from './Board.module.css';
import { Figures } from './Figures';
import { sized } from './inUnits';
import { largestFor } from './measures';
import { Tally } from './Tally';

/** The result as it was announced: everybody's votes, and who is elected in the largest words. */
export function Announced({ meeting }: { readonly meeting: Meeting }) {
  const { board } = useWords();
  const { ballot, outcome, figures } = meeting.round;
  if (ballot === null || outcome === null || !('contests' in outcome))
    return (
      <section className={styles.wide} aria-label={board.phase.announced}>
        <p className={styles.step}>
          <strong>{board.void(figures.returned ?? 0)}</strong>
        </p>
      </section>
    );
  return (
    <>
      <Tally meeting={meeting} last={null} announced />
      <footer className={styles.foot}>
        <Outcomes meeting={meeting} ballot={ballot} results={outcome.contests} />
        <Figures meeting={meeting} names={['issued', 'returned', 'valid', 'void']} />
      </footer>
    </>
  );
}

interface OutcomesProps {
  readonly meeting: Meeting;
  readonly ballot: BallotForm;
  readonly results: readonly ContestResult[];
}

/** What the figures beside it leave of the foot, in hundredths of the screen's height. */
const ROOM = { width: 106, height: 18 };

function Outcomes({ meeting, ballot, results }: OutcomesProps) {
  const { board, terms } = useWords();
  const table = useStrokeTable();
  const order = meeting.method === null ? 'votes' : localOf(meeting.method).namesAnnounced;
  const kind = ballot.purpose?.kind ?? 'election';
  const said = results.map((result) => {
    const contest = ballot.contests.find(({ id }) => id === result.id);
    const strokes = table === 'failed' ? null : table;
    const lead = board.outcome[kind](result.elected.length);
    return {
      id: result.id,
      lead: ballot.contests.length > 1 ? board.outcomeOf(contest?.office ?? '', lead) : lead,
      names:
        kind === 'evaluation'
          ? []
          : announcedOrder(order, result.elected, contest?.candidates ?? [], strokes),
      next: kind === 'election' && result.next !== null ? nextInWords(board, result.next) : null,
    };
  });
  const texts = said.flatMap(({ lead, names, next }) => [
    lead + names.join(terms.and),
    ...(next === null ? [] : [next]),
  ]);
  return (
    <section
      className={styles.outcome}
      style={sized(largestFor(texts, ROOM.width, ROOM.height))}
      aria-label={board.phase.announced}
    >
      {said.map(({ id, lead, names, next }) => (
        <div key={id}>
          <p className={styles.said}>
            {lead}
            {names.map((name, i) => (
              <Fragment key={name}>
                <span>
                  {name}
                  {i < names.length - 1 ? terms.and : null}
                </span>
                <wbr />
              </Fragment>
            ))}
          </p>
          {next === null ? null : <p className={classes(styles.said, styles.next)}>{next}</p>}
        </div>
      ))}
    </section>
  );
}

function nextInWords(board: Words['board'], { kind, seats, candidates }: Next): string {
  switch (kind) {
    case 'supplementary':
      return board.next.supplementary(seats);
    case 'runoff':
      return board.next.runoff(candidates, seats);
    case 'refer':
      return board.next.refer(candidates);
  }
}
