import { anyCommand, bent, SMALL } from '@test/drivers/commands';
import {
  announced,
  boxOpened,
  counted,
  declaredVoid,
  entered,
  headCounted,
  methodAdopted,
  officersAppointed,
  opened,
  papersIssued,
  prepared,
  sheetDrawn,
  signed,
  signedIn,
  voted,
} from '@test/drivers/meetings';
import { BLANK, marked, times } from '@test/drivers/papers';
import { at, CANDIDATES, CHIEF, COUNTER, SCRUTINEER } from '@test/drivers/people';
import { bothForm } from '@test/drivers/roundCommands';
import { castInRound, F2, opens, secretaryForm, voidRound } from '@test/drivers/rounds';
import { Run } from '@test/drivers/run';
import { notSignedSince } from '@test/drivers/signedByTable';
import { stepToTheEnd } from '@test/drivers/toTheEnd';
import { runs } from '@test/random';
import { type Walk, walkRegressions } from '@test/regressions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, evolve } from '@/election/decide';
import type { MemberName } from '@/election/events/ids';
import { parseSheet } from '@/election/events/resultSheet';
import { packetsByHand } from '@/election/rules/count/handTotals';
import { isCandidate, isScrutineerOffice } from '@/election/rules/officers/officers';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { equations } from '@/election/rules/sheet/equations';
import { sheetFollows } from '@/election/rules/sheet/recomputeSheet';
import { packetState } from '@/election/state/lifecycles/packet';
import { BEFORE_OPENING, type Meeting } from '@/election/state/meeting';
import { standingPapers } from '@/election/state/packets';
import type { Round } from '@/election/state/round';
import { roundOpenedBox } from '@/election/state/rounds';
import { currentStep, gates } from '@/election/steps';
import { zh } from '@/text/zh';

const PAPERS = times(14, BLANK);
/** Two are elected; the third and the fourth stand level at the last of three seats. */
const TIE = [
  ...times(5, marked('ooo-')),
  ...times(5, marked('oo-o')),
  ...times(2, marked('o-oo')),
  ...times(2, marked('-ooo')),
];
/** Two are elected, and the third seat stays empty. */
const EMPTY_SEAT = times(14, marked('oo--'));
const [, , third, fourth] = CANDIDATES as [MemberName, MemberName, MemberName, MemberName];
const tied = announced(sheetDrawn(TIE, SMALL));
const runoff = tied.fork().submit(opens('runoff', [third, fourth]));
const secretary = { type: 'formSet', form: secretaryForm(CANDIDATES.slice(0, 1)) } as const;
const toSecond = { type: 'formSelected', form: F2 } as const;
const twoForms = officersAppointed(SMALL).submit(secretary);
const both = officersAppointed(SMALL).submit({ type: 'formSet', form: bothForm });
/** By name, which a failure prints in place of a whole meeting. */
const beginnings: Readonly<Record<string, Run>> = {
  opened: opened(SMALL),
  prepared: prepared(SMALL),
  'signed in': signedIn(SMALL),
  'method adopted': methodAdopted(SMALL),
  'officers appointed': officersAppointed(SMALL),
  'head counted': headCounted(SMALL),
  'papers issued': papersIssued(SMALL),
  voted: voted(SMALL),
  'box opened': boxOpened(SMALL),
  'declared void': declaredVoid({ ...SMALL, returned: 15 }),
  entered: entered(PAPERS, SMALL),
  counted: counted(PAPERS, SMALL),
  'sheet drawn': sheetDrawn(PAPERS, SMALL),
  signed: signed(sheetDrawn(PAPERS, SMALL)),
  // What follows from a round, and what is held beside it.
  tied,
  runoff,
  'runoff cast': castInRound(runoff.fork(), 14),
  'empty seat': announced(sheetDrawn(EMPTY_SEAT, SMALL)),
  'void round': voidRound(officersAppointed(SMALL)),
  'two forms': twoForms,
  'two forms cast': castInRound(castInRound(twoForms.fork(), 14).submit(toSecond), 14),
  'both cast': castInRound(both, 14),
};

const walk: fc.Arbitrary<Walk> = fc.record({
  from: fc.constantFrom(...Object.keys(beginnings)),
  steps: fc.array(
    fc.record({
      command: fc.option(anyCommand, { freq: 8 }),
      witnesses: fc.oneof(
        { weight: 4, arbitrary: fc.constant([CHIEF, SCRUTINEER]) },
        { weight: 1, arbitrary: fc.constantFrom([CHIEF], [SCRUTINEER], [], [COUNTER]) },
      ),
    }),
    { maxLength: 30 },
  ),
});

/** Walks, and looks at every state; a `null` command lets people take a step towards the end. */
function walked({ from, steps }: Walk, look: (run: Run) => void = () => undefined): Run {
  const run = (beginnings[from] ?? new Run()).fork();
  for (const { command, witnesses } of steps) {
    if (command === null) {
      if (run.meeting.ending === null || run.meeting.ending === 'handedOver')
        if (roundOpenedBox(run.meeting.round)) stepToTheEnd(run);
    } else {
      const asked = bent(command, run.meeting);
      for (const refusal of run.refusals(asked, ...witnesses))
        expect(Object.keys(zh.refusals)).toContain(refusal.code);
      if (run.ask(asked, ...witnesses).ok) run.submit(asked, ...witnesses);
    }
    look(run);
  }
  return run;
}

test('whatever is asked, it is answered, and what must hold holds in every state', () => {
  fc.assert(
    fc.property(walk, (way) => {
      walked(way, ({ meeting }) => {
        const { round } = meeting;
        expect(round.entered).toBe([...standingPapers(round)].length + papersByHand(round));
        expect(round.totals.entered).toBe(round.entered);
        // Totals of a packet are taken over without its papers; taken back, they leave it empty.
        for (const packet of round.packets)
          if (packet.places.length === 0)
            expect(['byHand', 'emptied']).toContain(packetState(meeting, packet));
        // No place is skipped: a hole would be passed over by `flatMap` and found here.
        for (const { places } of round.packets)
          expect(Object.keys(places)).toHaveLength(places.length);
        officesHold(meeting);
        expect(currentStep(meeting) in gates(meeting)).toBe(true);
      });
    }),
    { numRuns: runs(250), examples: walkRegressions },
  );
});

const papersByHand = (round: Round): number =>
  packetsByHand(round).reduce((sum, { totals }) => sum + totals.papers, 0);

function officesHold(meeting: Meeting): void {
  const held = meeting.serving.map((one) => `${one.office} ${one.name}`);
  expect(new Set(held).size).toBe(held.length);
  for (const { name: who, office } of meeting.serving) {
    expect(isCandidate(meeting, who)).toBe(false);
    expect(meeting.here.has(who)).toBe(true);
    if (isScrutineerOffice(office))
      expect(meeting.serving.filter((other) => other.name === who)).toHaveLength(1);
  }
}

test('no sheet is drawn out of balance, and an over-return gives a void one without votes', () => {
  fc.assert(
    fc.property(walk, (way) => {
      const run = walked(way);
      let meeting = BEFORE_OPENING;
      for (const { event, ...stamp } of run.events) {
        if (event.type === 'sheetDrawn') {
          const sheet = parseSheet(event.text);
          const wrong = equations(meeting).flatMap(({ id, holds }) => (holds ? [] : [id]));
          const over = figureRefusals(meeting, 'returnedWithinLimit').length > 0;
          expect(sheet?.kind).toBe(over ? 'void' : 'result');
          expect(sheet?.papers === null).toBe(over);
          if (!over) expect(wrong).toEqual([]);
          // Whoever has the sheet alone computes the same.
          expect(sheet !== null && sheetFollows(sheet)).toBe(true);
        }
        meeting = evolve(meeting, event, stamp);
      }
    }),
    { numRuns: runs(150), examples: walkRegressions },
  );
});

test('no result is announced without the signatures that the page names, nor is anything else done', () => {
  let announcements = 0;
  fc.assert(
    fc.property(walk, (way) => {
      const { events } = toTheEnd(walked(way));
      expect(notSignedSince(BEFORE_OPENING, events)).toEqual([]);
      announcements += events.filter(({ event }) => event.type === 'announced').length;
    }),
    { numRuns: runs(150), examples: walkRegressions },
  );
  expect(announcements).toBeGreaterThan(50);
});

test('every event of a meeting is verified by deciding it once more where it stands', () => {
  fc.assert(
    fc.property(walk, (way) => {
      const run = walked(way);
      let meeting = BEFORE_OPENING;
      for (const [i, { event, ...stamp }] of run.events.entries()) {
        const head = at(run.heads, i);
        const decision = decide(meeting, event, { head, witnesses: stamp.witnesses });
        if (!decision.ok) throw new Error(JSON.stringify([event, decision.refusals]));
        expect(decision.events[0]).toEqual(event);
        meeting = evolve(meeting, event, stamp);
      }
      expect(meeting).toEqual(run.meeting);
    }),
    { numRuns: runs(80), examples: walkRegressions },
  );
});

test('from wherever a meeting has got to, people can bring it to its end', () => {
  fc.assert(
    fc.property(walk, (way) => {
      expect(hasEnded(toTheEnd(walked(way)).meeting)).toBe(true);
    }),
    { numRuns: runs(250), examples: walkRegressions },
  );
});

function toTheEnd(run: Run): Run {
  for (let i = 0; i < 150 && !hasEnded(run.meeting); i += 1) stepToTheEnd(run);
  return run;
}

const hasEnded = ({ ending }: Meeting): boolean => ending === 'closed' || ending === 'notHeld';
