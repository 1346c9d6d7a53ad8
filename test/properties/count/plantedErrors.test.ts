import { boxOpened, draw, enter } from '@test/drivers/meetings';
import { at } from '@test/drivers/people';
import {
  FOUR_ON_THREE,
  FOURTEEN_ON_ELEVEN,
  realisticPapers,
  type Stands,
} from '@test/drivers/realisticPapers';
import { type Found, type Planned, type Planted, ScriptedCount } from '@test/drivers/scriptedCount';
import { expect, test } from 'vitest';
import type { EnteredPaper } from '@/election/events/count';
import { parseSheet } from '@/election/events/resultSheet';
import { errorRate } from '@/election/rules/count/secondCount';
import { saysTheSame } from '@/election/state/comparison';
import { standingSheet } from '@/election/state/sheets';

const PAPERS = 300;

/** Twelve errors of every kind, two of them in one packet; a name only where one is written in. */
const TWELVE: readonly Planned[] = [
  { kind: 'wrongName', packet: 1 },
  { kind: 'wrongName', packet: 14 },
  { kind: 'skipped', packet: 2 },
  { kind: 'doubled', packet: 4 },
  { kind: 'swapped', packet: 6 },
  { kind: 'wrongVoid', packet: 8 },
  { kind: 'skipped', packet: 12 },
  { kind: 'swapped', packet: 12 },
  { kind: 'doubled', packet: 13 },
  { kind: 'wrongVoid', packet: 17 },
  { kind: 'swapped', packet: 20 },
  { kind: 'skipped', packet: 23 },
];

const inTheHall = (stands: Stands, secondCountEvery: 0 | 1) =>
  boxOpened({
    full: PAPERS,
    present: PAPERS,
    ...stands,
    counting: { packetSize: 10, secondCountEvery },
  });

/** The pile counted twice by two people of whom one errs, and what was planted and found. */
function countedTwice(stands: Stands, errsIn: 'first' | 'second') {
  const pile = realisticPapers(stands, PAPERS, 20_261_122);
  const run = inTheHall(stands, 1);
  const count = new ScriptedCount(run, TWELVE, errsIn);
  count.count(pile);
  return { run, pile, planted: count.planted, found: count.found };
}

/** What one counter without an error comes to. */
const trueTotals = (stands: Stands, pile: readonly EnteredPaper[]) =>
  enter(inTheHall(stands, 0), ...pile).meeting.round.totals;

const isNamedBy =
  ({ packet, paper, entered }: Planted, errsIn: 'first' | 'second') =>
  (found: Found): boolean => {
    const wrong = errsIn === 'first' ? found.first : found.second;
    const right = errsIn === 'first' ? found.second : found.first;
    if (found.packet !== packet) return false;
    // Skipped: only the other entry has it. Doubled: only this one, a second time. Else both, differing.
    if (entered.length === 0) return wrong === null && right !== null && is(found.paper, paper);
    if (entered.length === 2) return wrong !== null && right === null && is(found.wrong, paper);
    return (
      wrong !== null && right !== null && is(found.paper, paper) && is(found.wrong, entered[0])
    );
  };

const is = (one: EnteredPaper | null, other: EnteredPaper | undefined): boolean =>
  one !== null && other !== undefined && saysTheSame(one, other);

const elections = [
  { of: '4 for 3 seats', stands: FOUR_ON_THREE },
  { of: '14 for 11 seats', stands: FOURTEEN_ON_ELEVEN },
];

test.each(elections)(
  'all of twelve planted errors are found and named by their place ($of)',
  ({ stands }) => {
    const { run, pile, planted, found } = countedTwice(stands, 'first');
    expect(planted).toHaveLength(12);
    expect(found).toHaveLength(12);
    for (const error of planted) expect(found.filter(isNamedBy(error, 'first'))).toHaveLength(1);
    expect(run.meeting.round.totals).toEqual(trueTotals(stands, pile));
    expect(errorRate(run.meeting)).toEqual({ papers: PAPERS, firstWrong: 12 });
    run.submit({ type: 'countingClosed' });
    const sheet = standingSheet(draw(run).meeting.round);
    expect(parseSheet(at([sheet?.text], 0) ?? '')?.secondCount).toEqual({
      papers: PAPERS,
      firstWrong: 12,
    });
  },
);

test.each(elections)(
  'errors of the second entry are found the same, and change nothing that was counted ($of)',
  ({ stands }) => {
    const { run, pile, planted, found } = countedTwice(stands, 'second');
    expect(planted).toHaveLength(12);
    expect(found).toHaveLength(12);
    for (const error of planted) expect(found.filter(isNamedBy(error, 'second'))).toHaveLength(1);
    expect(run.meeting.round.totals).toEqual(trueTotals(stands, pile));
    expect(errorRate(run.meeting)).toEqual({ papers: PAPERS, firstWrong: 0 });
    run.submit({ type: 'countingClosed' });
  },
);
