import {
  announced,
  boxOpened,
  declaredVoid,
  draw,
  entered,
  headCounted,
  keyId,
  makeKey,
  methodAdopted,
  OTHER_WRITER,
  officersAppointed,
  PUBLIC_KEY,
  sheetDrawn,
  sign,
  signed,
  voted,
} from '@test/drivers/meetings';
import {
  at,
  CANDIDATES,
  CHIEF,
  COUNTER,
  fullMembers,
  named,
  PRESIDING,
  SCRUTINEER,
  TELLER,
} from '@test/drivers/people';
import { C1, F1, secretaryForm } from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { agreedWithout } from '@test/drivers/signers';
import { describe, expect, test } from 'vitest';
import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { SIGNED_ACTS } from '@/election/events/meeting';
import { parseSheet } from '@/election/events/resultSheet';
import { keyWitnessNeed, NO_WITNESS, witnessNeed } from './witnessNeed';

const needIn = (run: Run, command: Command) => witnessNeed(run.meeting, command);
const everyOne = (...all: readonly string[]) => ({ ...NO_WITNESS, all });
const CANNOT_YET = ['witness.missing'];

const leaves = (name: string): Command => ({
  type: 'memberLeft',
  name: named(name),
  reason: 'left',
});
const REFERRED: Command = { type: 'contestReferred', form: F1, contest: C1, reason: '报上级' };
const presidesNow = (name: string, votesFor = 23): Command => ({
  type: 'handsShown',
  matter: { kind: 'presidingOfficer', name: named(name) },
  for: votesFor,
  against: 0,
  abstain: 0,
});

describe('who presides signs', () => {
  test.each<[string, () => Run, Command]>([
    ['the announcement', () => signed(sheetDrawn()), { type: 'announced' }],
    ['the end', () => announced(sheetDrawn()), { type: 'meetingClosed' }],
    ['that it is not held', headCounted, { type: 'meetingNotHeld', reason: '停电' }],
    ['a round broken off', headCounted, { type: 'roundNotHeld', reason: '停电' }],
    ['handing over', voted, { type: 'handedOver' }],
    [
      'a contest referred',
      () => headCounted().submit({ type: 'roundNotHeld', reason: '停电' }),
      REFERRED,
    ],
  ])('%s, and nobody else can', (_, to, command) => {
    const run = to();
    expect(needIn(run, command)).toEqual(everyOne(PRESIDING));
    expect(run.codes(command, CHIEF, SCRUTINEER, COUNTER)).toEqual(CANNOT_YET);
    expect(run.codes(command, PRESIDING)).toEqual([]);
  });

  test('later appointments, and another chief', () => {
    const run = boxOpened();
    const list = [{ office: 'scrutineer' as const, name: at(fullMembers(23), -1) }];
    run.submit({ type: 'officersProposed', officers: list });
    const vote = { type: 'handsShown', matter: { kind: 'officers', officers: list } } as const;
    const passed = { ...vote, for: 23, against: 0, abstain: 0 };
    expect(run.codes(passed, CHIEF, SCRUTINEER)).toEqual(CANNOT_YET);
    expect(run.codes(passed, PRESIDING)).toEqual([]);
    run.submit(leaves(CHIEF));
    const chief = { type: 'chiefScrutineerNamed', name: SCRUTINEER } as const;
    expect(run.codes(chief, SCRUTINEER)).toEqual(CANNOT_YET);
    expect(run.codes(chief, PRESIDING)).toEqual([]);
  });

  test('nothing before the first key', () => {
    expect(needIn(methodAdopted(), { type: 'meetingNotHeld', reason: '停电' })).toEqual(NO_WITNESS);
  });

  test('taking back, and on another device nobody', () => {
    const run = voted().submit({ type: 'handedOver' });
    const { writer } = run.meeting;
    expect(needIn(run, { type: 'takenOver', to: writer })).toEqual(everyOne(PRESIDING));
    expect(needIn(run, { type: 'takenOver', to: OTHER_WRITER })).toEqual(NO_WITNESS);
  });
});

describe('the chief scrutineer signs', () => {
  test.each<[string, () => Run, Command]>([
    ['the second head-count', officersAppointed, { type: 'headCounted', present: 23 }],
    [
      'papers issued',
      () =>
        headCounted()
          .submit({ type: 'procedureRecorded', procedure: 'boxSealed' })
          .submit({ type: 'papersReceived', count: 28, reason: '' }),
      { type: 'papersIssued', count: 23 },
    ],
    [
      'papers returned',
      () =>
        voted()
          .submit({ type: 'procedureRecorded', procedure: 'boxOpened' })
          .submit({ type: 'procedureRecorded', procedure: 'papersMixed' }),
      { type: 'returnedCounted', count: 23 },
    ],
    ['who presides from now on', boxOpened, presidesNow('周立')],
  ])('%s', (_, to, command) => {
    const run = to();
    expect(needIn(run, command)).toEqual(everyOne(CHIEF));
    expect(run.codes(command, SCRUTINEER, PRESIDING)).toEqual(CANNOT_YET);
    expect(run.codes(command, CHIEF)).toEqual([]);
  });

  test('a choice of scrutineers of whom nobody has a key sends them to choose one', () => {
    const run = boxOpened();
    run.submit({ type: 'takenOver', to: OTHER_WRITER });
    const misread = {
      type: 'figureCountedAgain',
      figure: 'returned',
      value: 22,
      reason: '粘连',
    } as const;
    expect(run.refusals(misread, CHIEF)).toEqual([
      { code: 'key.missing', figures: { name: CHIEF } },
    ]);
    makeKey(run, SCRUTINEER);
    expect(run.codes(misread, CHIEF)).toEqual(['witness.missing']);
    expect(run.codes(misread, SCRUTINEER)).toEqual([]);
  });

  test('where the chief has gone, one of the others', () => {
    const run = boxOpened().submit(leaves(CHIEF));
    expect(needIn(run, presidesNow('周立'))).toEqual({ ...NO_WITNESS, oneOf: [SCRUTINEER] });
  });
});

test('a key is asked of the same people before it is made', () => {
  const run = boxOpened();
  for (const name of [CHIEF, SCRUTINEER, COUNTER, named('刘芳')]) {
    const others = keyWitnessNeed(run.meeting, name);
    expect(others.all).toEqual([PRESIDING]);
    expect(
      needIn(run, {
        type: 'signingKeyCreated',
        name,
        keyId: keyId(1),
        publicKey: PUBLIC_KEY,
        iterations: 600_000,
      }),
    ).toEqual({ ...others, all: [PRESIDING, name] });
  }
  run.submit(leaves(CHIEF)).submit(agreedWithout(run.meeting, 'signingKeyCreated', SCRUTINEER));
  expect(keyWitnessNeed(run.meeting, SCRUTINEER)).toEqual(everyOne(PRESIDING));
});

describe('an officer who goes', () => {
  test('before the box is opened is recorded by anybody', () => {
    expect(needIn(voted(), leaves(CHIEF))).toEqual(NO_WITNESS);
  });

  test('after that before who presides and another scrutineer; a member, an officer no longer, by anybody', () => {
    const run = boxOpened();
    const both = { all: [PRESIDING], oneOf: [SCRUTINEER], byHands: false };
    expect(needIn(run, leaves(CHIEF))).toEqual(both);
    expect(run.codes(leaves(CHIEF), SCRUTINEER)).toEqual(CANNOT_YET);
    expect(run.codes(leaves(CHIEF), PRESIDING, CHIEF)).toEqual(CANNOT_YET);
    expect(run.codes(leaves(CHIEF), PRESIDING, SCRUTINEER)).toEqual([]);
    const relieved = { office: 'counter', name: COUNTER, reason: 'ownWish' } as const;
    expect(needIn(run, { type: 'officerRelieved', ...relieved })).toEqual({
      ...both,
      oneOf: [CHIEF, SCRUTINEER],
    });
    expect(needIn(run, leaves(at(fullMembers(23), -1)))).toEqual(NO_WITNESS);
  });
});

test('an officer who becomes a candidate once a box was opened is relieved before the two, and no witness', () => {
  const set = (name: MemberName): Command => ({ type: 'formSet', form: secretaryForm([name]) });
  const secretary = set(SCRUTINEER);
  expect(needIn(officersAppointed(), secretary)).toEqual(NO_WITNESS);
  const run = announced(sheetDrawn());
  expect(needIn(run, set(at(CANDIDATES, 0)))).toEqual(NO_WITNESS);
  expect(needIn(run, secretary)).toEqual({ all: [PRESIDING], oneOf: [CHIEF], byHands: false });
});

describe('no dead end', () => {
  test('where no other scrutineer is left the hall agrees first, for one act alone', () => {
    const run = boxOpened().submit(leaves(CHIEF));
    const act = leaves(SCRUTINEER);
    expect(needIn(run, act)).toEqual({ all: [PRESIDING], oneOf: [], byHands: true });
    expect(run.codes(act, PRESIDING)).toEqual(['witness.handsFirst']);
    const failed = { ...agreedWithout(run.meeting, 'memberLeft', SCRUTINEER), for: 11 } as Command;
    expect(run.fork().submit(failed).codes(act, PRESIDING)).toEqual(['witness.handsFirst']);
    run.submit(agreedWithout(run.meeting, 'memberLeft', SCRUTINEER));
    expect(run.codes(act)).toEqual(CANNOT_YET);
    expect(run.codes(act, PRESIDING)).toEqual([]);
    // It is about this one person; a mistyped PIN uses nothing up; any other act does.
    expect(run.codes(leaves(COUNTER), PRESIDING)).toEqual(CANNOT_YET);
    expect(run.fork().submit({ type: 'pinRefused', name: CHIEF }).codes(act, PRESIDING)).toEqual(
      [],
    );
    const other = run.fork().submit({ type: 'memberArrived', name: CHIEF });
    expect(other.codes(act, PRESIDING)).toEqual(['witness.handsFirst']);
    run.submit(act);
    expect(run.meeting.consent).toBeNull();
    expect(run.meeting.deviations).toEqual([
      {
        kind: 'withoutSignature',
        names: [],
        seq: run.head.seq - 1,
        hands: { for: 22, present: 22 },
      },
    ]);
  });

  test('whoever cannot sign is left out if over half of those here agree; all others sign', () => {
    const run = sheetDrawn();
    const withdraw = { type: 'sheetWithdrawn', reason: '读错一张' } as const;
    run.submit(agreedWithout(run.meeting, 'sheetWithdrawn', null, CHIEF));
    expect(run.meeting.hands.at(-1)).toMatchObject({ base: 23, needed: 12, passed: true });
    expect(needIn(run, withdraw)).toEqual(everyOne(PRESIDING, SCRUTINEER));
    run.submit(withdraw);
    draw(run.submit({ type: 'countingClosed' }));
    expect(parseSheet(run.meeting.round.sheets.at(-1)?.text ?? '')?.deviations).toEqual([
      {
        kind: 'withoutSignature',
        names: [CHIEF],
        entry: run.head.seq - 2,
        hands: { for: 23, present: 23 },
      },
    ]);
  });

  test('agreed is that signers do not sign, and of one act', () => {
    const run = sheetDrawn();
    expect(run.refusals(agreedWithout(run.meeting, 'announced', null, COUNTER))).toEqual([
      { code: 'hands.notASigner', figures: { name: COUNTER } },
    ]);
    run.submit(agreedWithout(run.meeting, 'announced', null, PRESIDING));
    expect(needIn(run, { type: 'handedOver' })).toEqual(everyOne(PRESIDING));
  });

  test('nothing under a sheet that somebody signed is changed so; only who presides has a new password', () => {
    const run = sign(sheetDrawn(), SCRUTINEER);
    for (const act of ['sheetWithdrawn', 'memberLeft', 'signatureMissing'] as const)
      expect(run.refusals(agreedWithout(run.meeting, act, null, CHIEF))).toEqual([
        { code: 'hands.sheetSigned', figures: {} },
      ]);
    run.submit(agreedWithout(run.meeting, 'handsShown', null, CHIEF));
    expect(needIn(run, presidesNow(PRESIDING))).toEqual(NO_WITNESS);
    run.submit(presidesNow(PRESIDING));
    run.submit(agreedWithout(run.meeting, 'signingKeyCreated', PRESIDING, CHIEF));
    makeKey(run, PRESIDING);
    sign(run, CHIEF).submit({ type: 'announced' });
    // A scrutineer's new PIN is not had in this way.
    const other = sign(sheetDrawn(), SCRUTINEER);
    const key = agreedWithout(other.meeting, 'signingKeyCreated', CHIEF, SCRUTINEER, PRESIDING);
    expect(other.codes(key)).toEqual(['hands.sheetSigned']);
    expect(() => makeKey(other.fork(), CHIEF)).not.toThrow();
    expect(at(makeKey(other, CHIEF).events, -1).witnesses).toEqual([PRESIDING, CHIEF, SCRUTINEER]);
  });

  test('nor does an agreement that stands, however it came about, serve what the hall cannot agree to there', () => {
    const run = sign(sheetDrawn(), SCRUTINEER);
    const withdraw = { type: 'sheetWithdrawn', reason: '想改' } as const;
    const consent = {
      act: 'sheetWithdrawn',
      about: null,
      of: [CHIEF],
      hands: { for: 23, present: 23 },
    } as const;
    const meeting = { ...run.meeting, consent };
    expect(witnessNeed(meeting, withdraw)).toEqual(everyOne(PRESIDING, CHIEF, SCRUTINEER));
    const mayAgree = SIGNED_ACTS.filter(
      (act) => run.codes(agreedWithout(run.meeting, act, null, CHIEF)).length === 0,
    );
    expect(mayAgree).toEqual([
      'signingKeyCreated',
      'handsShown',
      'announced',
      'roundNotHeld',
      'takenOver',
    ]);
  });

  test('where who presides has gone and the chief cannot sign, the hall announces what everybody signed', () => {
    const run = signed(sheetDrawn());
    run.submit(agreedWithout(run.meeting, 'announced', null, PRESIDING));
    expect(run.codes({ type: 'announced' })).toEqual([]);
    run.submit({ type: 'announced' });
    const byHands = { kind: 'withoutSignature', names: [PRESIDING], seq: run.head.seq };
    expect(run.meeting.round.sheets).toMatchObject([{ deviations: [byHands] }]);
  });

  test('or breaks the round off where somebody has not signed', () => {
    const off = { type: 'roundNotHeld', reason: '主持人不在' } as const;
    const run = sign(sheetDrawn(), SCRUTINEER);
    run.submit(agreedWithout(run.meeting, 'announced', null, PRESIDING));
    expect(run.codes({ type: 'announced' })).toEqual(['sheet.unsigned']);
    run.submit(agreedWithout(run.meeting, 'roundNotHeld', null, PRESIDING));
    expect(run.codes(off)).toEqual([]);
    // What everybody signed is not thrown away.
    const whole = signed(sheetDrawn());
    whole.submit(agreedWithout(whole.meeting, 'roundNotHeld', null, PRESIDING));
    expect(whole.codes(off)).toEqual(['meeting.boxAlreadyOpened']);
  });

  test('a signed sheet is not withdrawn without those who signed it, whoever serves now', () => {
    const run = sign(sheetDrawn(), SCRUTINEER);
    run.submit(leaves(SCRUTINEER));
    const withdraw = { type: 'sheetWithdrawn', reason: '想改' } as const;
    expect(run.codes(withdraw, PRESIDING, CHIEF)).toEqual(CANNOT_YET);
    expect(run.codes(withdraw, PRESIDING, CHIEF, SCRUTINEER)).toEqual([]);
  });

  test('under a signed sheet the hall alone puts nobody else in the chair', () => {
    const run = sign(sheetDrawn(), SCRUTINEER);
    run.submit(agreedWithout(run.meeting, 'handsShown', null, CHIEF));
    expect(run.codes(presidesNow('周立'))).toEqual(CANNOT_YET);
    expect(run.codes(presidesNow(PRESIDING))).toEqual([]);
  });

  test('nor does the meeting stay handed over for want of a password', () => {
    const run = sign(sheetDrawn(), CHIEF).submit({ type: 'handedOver' });
    run.submit(agreedWithout(run.meeting, 'takenOver', null, PRESIDING));
    expect(run.codes({ type: 'takenOver', to: run.meeting.writer })).toEqual([]);
  });

  test('only what was lacking is printed: who would not have signed is not named', () => {
    const run = entered();
    run.submit(agreedWithout(run.meeting, 'paperWithdrawn', null, PRESIDING));
    run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' }, CHIEF);
    expect(run.meeting.deviations).toEqual([]);
    run.submit(agreedWithout(run.meeting, 'memberLeft', TELLER, PRESIDING, CHIEF));
    run.submit(leaves(TELLER), SCRUTINEER);
    expect(run.meeting.deviations).toMatchObject([{ names: [PRESIDING] }]);
    run.submit(agreedWithout(run.meeting, 'paperWithdrawn', null, CHIEF, SCRUTINEER));
    run.submit({ type: 'paperWithdrawn', packet: 1, place: 2, reason: 'misread' });
    expect(run.meeting.deviations.at(-1)).toMatchObject({ names: [CHIEF, SCRUTINEER] });
  });

  test('of shows of hands the one about who presides goes on so, and no other', () => {
    const run = boxOpened();
    const list = [{ office: 'counter' as const, name: at(fullMembers(23), -1) }];
    run.submit({ type: 'officersProposed', officers: list });
    run.submit(agreedWithout(run.meeting, 'handsShown', null, PRESIDING, CHIEF));
    const vote = { type: 'handsShown', matter: { kind: 'officers', officers: list } } as const;
    expect(needIn(run, { ...vote, for: 23, against: 0, abstain: 0 })).toEqual(everyOne(PRESIDING));
    expect(needIn(run, presidesNow('周立'))).toEqual(NO_WITNESS);
  });

  test('taken back by the hall where who presides cannot', () => {
    const run = voted().submit({ type: 'handedOver' });
    const back = { type: 'takenOver', to: run.meeting.writer } as const;
    expect(run.codes(presidesNow('周立'), CHIEF)).toEqual(['meeting.handedOver']);
    expect(run.codes({ type: 'pinRefused', name: PRESIDING })).toEqual([]);
    run.submit(agreedWithout(run.meeting, 'takenOver', null, PRESIDING));
    expect(run.codes(back)).toEqual([]);
  });

  test('a round that nobody will sign is broken off, and referred', () => {
    const off = { type: 'roundNotHeld', reason: '监票人没有签字' } as const;
    for (const run of [sheetDrawn(), draw(declaredVoid())]) {
      expect(run.codes(off, CHIEF, SCRUTINEER)).toEqual(CANNOT_YET);
      const refuses = { type: 'signatureMissing', reason: 'refused', note: '' } as const;
      run.submit({ ...refuses, name: CHIEF });
      run.submit(off);
      expect(run.submit(REFERRED).submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
    }
  });
});

test('what goes another way once a sheet is drawn stands beneath it, until it is announced', () => {
  const run = sheetDrawn().submit(presidesNow('周立'));
  makeKey(run, named('周立'));
  const later = { kind: 'presiding', names: ['周立'], hands: { for: 23, present: 23 } };
  expect(run.meeting.round.sheets).toMatchObject([{ deviations: [later] }]);
  expect(parseSheet(run.meeting.round.sheets[0]?.text ?? '')?.deviations).toBeUndefined();
  announced(run).submit(presidesNow('周正'));
  expect(run.meeting.round.sheets).toMatchObject([{ deviations: [later] }]);
  expect(run.meeting.deviations).toHaveLength(2);
});

test('an officer who stands in the next round is relieved before the two', () => {
  const run = announced(sheetDrawn());
  const opensWith = (name: MemberName): Command => ({
    type: 'roundOpened',
    form: F1,
    kind: 'supplementary',
    contests: [{ contest: C1, candidates: [name] }],
    reason: '另提',
  });
  expect(needIn(run, opensWith(at(CANDIDATES, 3)))).toEqual(everyOne(PRESIDING));
  expect(needIn(run, opensWith(CHIEF))).toEqual({
    all: [PRESIDING],
    oneOf: [SCRUTINEER],
    byHands: false,
  });
});

describe('another presides', () => {
  test('if over half of those here agree, with a password of their own, and it stands on the sheet', () => {
    const run = entered();
    expect(run.fork().submit(presidesNow('周立', 11)).meeting.details?.presidingOfficer).toBe(
      PRESIDING,
    );
    run.submit(presidesNow('周立', 12));
    expect(run.meeting.details?.presidingOfficer).toBe('周立');
    expect(run.codes({ type: 'handedOver' }, PRESIDING)).toEqual(['key.missing']);
    makeKey(run, named('周立'));
    expect(at(run.events, -1).witnesses).toEqual([CHIEF, '周立']);
    expect(run.codes({ type: 'handedOver' }, named('周立'))).toEqual([]);
    expect(run.meeting.deviations).toMatchObject([
      { kind: 'presiding', names: ['周立'], hands: { for: 12, present: 23 } },
    ]);
  });

  test('nobody who is scrutineer or counter, nor the other way round; a teller may', () => {
    const run = boxOpened();
    for (const name of [CHIEF, SCRUTINEER, COUNTER])
      expect(run.refusals(presidesNow(name), CHIEF)).toEqual([
        { code: 'officer.presides', figures: { name } },
      ]);
    expect(run.codes(presidesNow('孙玉兰'), CHIEF)).toEqual([]);
    const details = run.meeting.details;
    if (details === null) throw new Error('nothing prepared');
    const member = at(fullMembers(23), -1);
    const before = methodAdopted();
    before.submit({ type: 'detailsSet', details: { ...details, presidingOfficer: member } });
    for (const office of ['scrutineer', 'counter'] as const)
      expect(
        before.codes({ type: 'officersProposed', officers: [{ office, name: member }] }),
      ).toEqual(['officer.presides']);
    const teller = [{ office: 'teller' as const, name: member }];
    expect(before.codes({ type: 'officersProposed', officers: teller })).toEqual([]);
  });

  test('not by the particulars any more, once that person has a key', () => {
    const run = officersAppointed();
    const { details } = run.meeting;
    if (details === null) throw new Error('nothing prepared');
    const other = { ...details, presidingOfficer: named('周立') };
    expect(run.refusals({ type: 'detailsSet', details: other })).toEqual([
      { code: 'details.presidingByHands', figures: { name: PRESIDING } },
    ]);
    expect(run.codes({ type: 'detailsSet', details: { ...details, place: '村小学' } })).toEqual([]);
    const early = methodAdopted();
    expect(early.codes({ type: 'detailsSet', details: other })).toEqual([]);
  });
});
