import { DETAILS, MEETING, makeKey, method, officers, WRITER } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { at, fullMembers } from '@test/drivers/people';
import { C1, castInRound, F1 } from '@test/drivers/rounds';
import { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import type { Hash } from '@/election/events/ids';
import { parseSheet } from '@/election/events/resultSheet';
import { mayOperate } from '@/election/rules/officers/officers';

const SEVEN = fullMembers(7);
const [CHIEF] = SEVEN.slice(-1) as [(typeof SEVEN)[0]];
const FROM = { meeting: MEETING, seq: 120, head: '0'.repeat(64) as Hash };

/** The first full meeting of a committee of seven, in which one of them counts and watches (domain §3.4). */
function committee(): Run {
  const run = new Run().submit({
    type: 'meetingOpened',
    meeting: MEETING,
    writer: WRITER,
    practice: false,
    body: 'committee',
    from: FROM,
  });
  run
    .submit({ type: 'detailsSet', details: DETAILS })
    .submit({ type: 'rosterSet', members: SEVEN.map((name) => ({ name, standing: 'full' })) })
    .submit({ type: 'methodSet', method: method() })
    .submit({
      type: 'formSet',
      form: {
        id: F1,
        blankMeans: 'abstain',
        within: null,
        contests: [
          { id: C1, office: '书记', seats: 1, kind: 'equal', candidates: SEVEN.slice(0, 1) },
        ],
      },
    })
    .submit({ type: 'signInOpened' });
  for (const name of SEVEN) run.submit({ type: 'memberArrived', name });
  const all = { for: 7, against: 0, abstain: 0 };
  run
    .submit({ type: 'procedureRecorded', procedure: 'report' })
    .submit({ type: 'handsShown', matter: { kind: 'method' }, ...all });
  const list = officers({ chiefScrutineer: [CHIEF] });
  run
    .submit({ type: 'officersProposed', officers: list })
    .submit({ type: 'handsShown', matter: { kind: 'officers', officers: list }, ...all });
  return makeKey(run, CHIEF);
}

test('one scrutineer is enough in a committee, and sits at the keys where nobody else counts', () => {
  const run = castInRound(committee(), 7);
  expect(run.meeting).toMatchObject({ body: 'committee', from: FROM });
  expect(mayOperate(run.meeting)).toEqual([CHIEF]);
  run.submit({ type: 'operatorChanged', operator: CHIEF });
  times(7, marked('o')).forEach((paper, i) => {
    run.submit({ type: 'paperEntered', packet: 1, place: i + 1, paper });
  });
  run.submit({ type: 'countingClosed' }).submit({ type: 'sheetDrawn' });
  expect(parseSheet(at(run.meeting.round.sheets, 0).text)).toMatchObject({ body: 'committee' });
});

test('without a scrutineer it cannot be', () => {
  const run = committee().submit({
    type: 'officerRelieved',
    name: CHIEF,
    office: 'chiefScrutineer',
    reason: 'ownWish',
  });
  run.submit({ type: 'procedureRecorded', procedure: 'introduction' });
  expect(run.refusals({ type: 'headCounted', present: 7 })).toEqual([
    { code: 'officers.noChief', figures: {} },
    { code: 'officers.missing', figures: { office: 'scrutineer', needed: 1, serving: 0 } },
  ]);
});

test('a counter who is appointed sits at the keys alone', () => {
  const run = committee();
  const list = officers({ counter: SEVEN.slice(5, 6) });
  run.submit({ type: 'officersProposed', officers: list }).submit({
    type: 'handsShown',
    matter: { kind: 'officers', officers: list },
    for: 7,
    against: 0,
    abstain: 0,
  });
  expect(mayOperate(run.meeting)).toEqual(SEVEN.slice(5, 6));
});
