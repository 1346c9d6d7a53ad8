import { CHIEF_OF_SEVEN, committeeReady, SEVEN } from '@test/drivers/committee';
import {
  announced,
  appoint,
  boxOpened,
  entered,
  officers,
  officersAppointed,
  sheetDrawn,
  sign,
} from '@test/drivers/meetings';
import {
  at,
  CHIEF,
  COUNTER,
  fullMembers,
  named,
  PRESIDING,
  SCRUTINEER,
  TELLER,
} from '@test/drivers/people';
import { BOTH, C1, castInRound, F2, secretaryForm } from '@test/drivers/rounds';
import { agreedWithout } from '@test/drivers/signers';
import { describe, expect, test } from 'vitest';
import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { keyWitnessNeed, NO_WITNESS, witnessNeed } from './witnessNeed';

const leaves = (name: MemberName): Command => ({ type: 'memberLeft', name, reason: 'left' });
const everyOne = (...all: readonly MemberName[]) => ({ ...NO_WITNESS, all });
const withdrawn: Command = { type: 'sheetWithdrawn', reason: '读错一张' };

describe('what the hall agrees to serves', () => {
  test('for the one whom it names, and for nobody else who leaves', () => {
    const run = boxOpened();
    const before = witnessNeed(run.meeting, leaves(COUNTER));
    run.submit(agreedWithout(run.meeting, 'memberLeft', TELLER, PRESIDING, CHIEF));
    expect(witnessNeed(run.meeting, leaves(TELLER))).toEqual({
      ...NO_WITNESS,
      oneOf: [SCRUTINEER],
    });
    expect(witnessNeed(run.meeting, leaves(COUNTER))).toEqual(before);
  });

  test('for the password of the one whom it names, and for no other password', () => {
    const run = entered();
    const before = keyWitnessNeed(run.meeting, SCRUTINEER);
    run.submit(agreedWithout(run.meeting, 'signingKeyCreated', CHIEF, PRESIDING));
    expect(keyWitnessNeed(run.meeting, CHIEF).all).toEqual([]);
    expect(keyWitnessNeed(run.meeting, SCRUTINEER)).toEqual(before);
  });

  test('not for a password where it was about leaving', () => {
    const run = entered();
    const before = keyWitnessNeed(run.meeting, CHIEF);
    run.submit(agreedWithout(run.meeting, 'memberLeft', CHIEF, PRESIDING));
    expect(keyWitnessNeed(run.meeting, CHIEF)).toEqual(before);
  });

  test('under a signed sheet for the password of who presides, which then nobody else signs', () => {
    const run = sign(sheetDrawn(), SCRUTINEER);
    expect(keyWitnessNeed(run.meeting, PRESIDING).all).toContain(CHIEF);
    run.submit(agreedWithout(run.meeting, 'signingKeyCreated', PRESIDING, CHIEF));
    expect(keyWitnessNeed(run.meeting, PRESIDING).all).not.toContain(CHIEF);
  });
});

describe('where few are left', () => {
  test('a figure is corrected by hands once every scrutineer has gone', () => {
    const run = boxOpened().submit(leaves(CHIEF)).submit(leaves(SCRUTINEER));
    const corrected = { figure: 'voters', value: 22, reason: '数错' } as const;
    expect(witnessNeed(run.meeting, { type: 'figureCorrected', ...corrected })).toEqual({
      ...NO_WITNESS,
      byHands: true,
    });
  });

  test('the only scrutineer of a committee goes before who presides alone, one of two before the other as well', () => {
    const run = castInRound(committeeReady(), 7);
    expect(witnessNeed(run.meeting, leaves(CHIEF_OF_SEVEN))).toEqual(everyOne(PRESIDING));
    const other = at(SEVEN, -2);
    appoint(run, officers({ scrutineer: [other] }));
    expect(witnessNeed(run.meeting, leaves(CHIEF_OF_SEVEN))).toEqual({
      all: [PRESIDING],
      oneOf: [other],
      byHands: false,
    });
  });

  test('a sheet is withdrawn by those who serve where nobody has signed it', () => {
    for (const run of [boxOpened(), sheetDrawn()])
      expect(witnessNeed(run.meeting, withdrawn)).toEqual(everyOne(PRESIDING, CHIEF, SCRUTINEER));
  });
});

describe('votes could be seen', () => {
  const two = { all: [PRESIDING], oneOf: [SCRUTINEER], byHands: false };

  test('once one box was opened, while another paper waits for its own', () => {
    const secretary: Command = { type: 'formSet', form: secretaryForm([at(fullMembers(23), 20)]) };
    const run = officersAppointed().submit(secretary);
    expect(witnessNeed(run.meeting, leaves(CHIEF))).toEqual(NO_WITNESS);
    castInRound(run, 23).submit({ type: 'formSelected', form: F2 });
    expect(witnessNeed(run.meeting, leaves(CHIEF))).toEqual(two);
  });

  test('who stands for one of two offices of a paper goes before the two', () => {
    const run = announced(sheetDrawn());
    const both = (...secretaries: readonly MemberName[]): Command => ({
      type: 'formSet',
      form: {
        ...BOTH,
        id: F2,
        contests: BOTH.contests.map((contest) =>
          contest.id === C1 ? contest : { ...contest, candidates: [...secretaries] },
        ),
      },
    });
    expect(witnessNeed(run.meeting, both(CHIEF, named('刘芳')))).toEqual(two);
    expect(witnessNeed(run.meeting, both(named('刘芳')))).toEqual(NO_WITNESS);
  });
});
