import { anyPaper } from '@test/drivers/arbitraries';
import { boxOpened, enter, form } from '@test/drivers/meetings';
import { CHIEF } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { runs } from '@test/random';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EnteredPaper } from '@/election/events/count';
import { readingsOfRound } from '@/election/rules/count/readEntered';
import { roundResult } from '@/election/rules/count/result';
import { equations } from '@/election/rules/sheet/equations';
import { placeAtHand, standingPapers } from '@/election/state/packets';
import { BLANK_PAPERS, OVERVOTE_SCOPES, WRITE_INS_UNCIRCLED } from '@/election/tally/rules';
import { addReading, emptyTotals } from '@/election/tally/totals';

type Action =
  | { readonly kind: 'enter'; readonly paper: EnteredPaper }
  | { readonly kind: 'withdraw'; readonly which: number; readonly twice: boolean };
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('enter'), paper: anyPaper }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('withdraw'), which: fc.nat(), twice: fc.boolean() }),
  },
);

function perform(run: Run, done: Action): void {
  if (done.kind === 'enter') {
    enter(run, done.paper);
    return;
  }
  const standing = run.meeting.round.packets.flatMap((packet, p) =>
    packet.places.flatMap((place, i) =>
      place.standing === null ? [] : [{ packet: p + 1, place: i + 1 }],
    ),
  );
  const at = standing[done.which % Math.max(1, standing.length)];
  if (at === undefined) return;
  const reason = done.twice ? 'enteredTwice' : 'misread';
  run.submit({ type: 'paperWithdrawn', ...at, reason }, CHIEF);
}

test('running totals equal a fresh count at any point, however papers are entered and withdrawn', () => {
  const rules = fc.record({
    blankPaper: fc.constantFrom(...BLANK_PAPERS),
    overvoteScope: fc.constantFrom(...OVERVOTE_SCOPES),
    writeInUncircled: fc.constantFrom(...WRITE_INS_UNCIRCLED),
    writeInNeedsAgainst: fc.boolean(),
  });
  fc.assert(
    fc.property(rules, fc.array(action, { maxLength: 40 }), (adopted, deeds) => {
      const run = boxOpened({ full: 50, present: 50, rules: adopted });
      for (const done of deeds) {
        perform(run, done);
        const { meeting } = run;
        const fresh = readingsOfRound(meeting).reduce(
          (totals, reading) => addReading(totals, reading),
          emptyTotals(form()),
        );
        expect(meeting.round.totals).toEqual(fresh);
        expect(meeting.round.entered).toBe([...standingPapers(meeting.round)].length);
      }
    }),
    { numRuns: runs(40) },
  );
});

test('a meeting counted and balanced has the result of its papers, and every equation holds', () => {
  fc.assert(
    fc.property(fc.array(anyPaper, { maxLength: 25 }), (papers) => {
      const run = enter(boxOpened({ full: 30, present: 30, returned: papers.length }), ...papers);
      run.submit({ type: 'countingClosed' });
      expect(equations(run.meeting).filter(({ holds }) => !holds)).toEqual([]);
      const result = roundResult(run.meeting);
      const [counted] = run.meeting.round.totals.contests;
      if (result === null || !('contests' in result)) throw new Error('no result');
      expect(result.contests[0]?.candidates).toMatchObject([...(counted?.candidates ?? [])]);
      expect(new Map(result.contests[0]?.writeIns.map((one) => [one.name, one.for]))).toEqual(
        counted?.writeIns,
      );
      expect(placeAtHand(run.meeting).packet).toBe(Math.floor(papers.length / 10) + 1);
    }),
    { numRuns: runs(100) },
  );
});
