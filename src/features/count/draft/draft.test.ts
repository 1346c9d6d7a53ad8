import { expect, test } from 'vitest';
import type { BallotForm } from '@/election/events/ballot';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import {
  type Draft,
  type DraftAction,
  emptyDraft,
  isUntouched,
  reduceDraft,
  toPaper,
  type Written,
} from './draft';

const FOUR = ['丁小宁', '王小宁', '李一鸣', '欧阳少东'] as MemberName[];
const ballot: BallotForm = {
  id: 'F1' as FormId,
  blankMeans: 'abstain',
  within: null,
  contests: [
    {
      id: 'C1' as ContestId,
      office: '支部委员会委员',
      seats: 3,
      kind: 'differential',
      candidates: FOUR,
    },
  ],
};
const both: BallotForm = {
  ...ballot,
  contests: [
    ...ballot.contests,
    {
      id: 'C2' as ContestId,
      office: '支部书记',
      seats: 1,
      kind: 'differential',
      candidates: FOUR.slice(0, 2),
    },
  ],
};
const unmarkedIsFor: BallotForm = { ...ballot, blankMeans: 'for' };
const EMPTY = emptyDraft(ballot);
const after = (...acts: readonly DraftAction[]): Draft => acts.reduce(reduceDraft, EMPTY);
const press = (row: number): DraftAction => ({ type: 'except', row });
const zhao = { name: '赵志远', circled: true, confirmed: false };
const written = (entry: Written['entry'] = zhao, contest = 0): DraftAction => ({
  type: 'write',
  written: { contest, entry },
});
const ruling = { type: 'void', reason: 'damaged', ruledBy: '许敏' as MemberName } as const;

test('nothing is preset, and an empty paper is known as untouched', () => {
  expect(EMPTY.marks).toEqual([null, null, null, null]);
  expect(isUntouched(EMPTY)).toBe(true);
});

test('whatever was entered makes it touched, until it is cleared', () => {
  const touched = [
    after(press(0)),
    after({ type: 'mark', row: 0, mark: 'abstain' }),
    after(written()),
    after({ type: 'blank' }),
    after(ruling),
  ];
  for (const draft of touched) {
    expect(isUntouched(draft)).toBe(false);
    expect(reduceDraft(draft, { type: 'clear' })).toEqual(EMPTY);
  }
  expect(isUntouched(after({ type: 'move', by: 1 }))).toBe(true);
});

test('the key of a row puts ×, whatever stood there, and × still when it is pressed again', () => {
  expect(after(press(2), press(2), press(2)).marks).toEqual([null, null, 'against', null]);
  for (const mark of ['for', 'abstain', 'illegible'] as const)
    expect(after({ type: 'mark', row: 1, mark }, press(1)).marks[1]).toBe('against');
});

test('the rest is filled with ○, and what was dealt with stays', () => {
  const dealt = after(press(1), { type: 'mark', row: 3, mark: 'abstain' });
  expect(reduceDraft(dealt, { type: 'fill' }).marks).toEqual(['for', 'against', 'for', 'abstain']);
  expect(after({ type: 'blank' }, { type: 'fill' })).toMatchObject({
    whole: { kind: 'read' },
    marks: ['for', 'for', 'for', 'for'],
  });
});

test('the button of a mark sets it, and takes it off again', () => {
  const once = after({ type: 'mark', row: 1, mark: 'against' });
  expect(once.marks).toEqual([null, 'against', null, null]);
  expect(reduceDraft(once, { type: 'mark', row: 1, mark: 'for' }).marks[1]).toBe('for');
  expect(reduceDraft(once, { type: 'mark', row: 1, mark: 'against' }).marks[1]).toBeNull();
});

test('a key for a row that this paper does not have does nothing', () => {
  expect(after(press(4))).toEqual(EMPTY);
});

test('the row at hand is the last marked, or moved to, round and round', () => {
  expect(after(press(2)).at).toBe(2);
  expect(after({ type: 'move', by: 1 }).at).toBe(0);
  expect(after({ type: 'move', by: -1 }).at).toBe(3);
  expect(after(press(3), { type: 'move', by: 1 }).at).toBe(0);
  expect(after(press(0), { type: 'move', by: -1 }).at).toBe(3);
  expect(
    reduceDraft(emptyDraft({ ...ballot, contests: [] }), { type: 'move', by: 1 }).at,
  ).toBeNull();
});

test('keys without a number speak of the row at hand, and of none where there is none', () => {
  expect(after({ type: 'exceptHere' })).toEqual(EMPTY);
  expect(after({ type: 'markHere', mark: 'illegible' })).toEqual(EMPTY);
  const here = after(press(1), { type: 'move', by: 1 }, { type: 'exceptHere' });
  expect(here.marks).toEqual([null, 'against', 'against', null]);
  expect(reduceDraft(here, { type: 'markHere', mark: 'illegible' }).marks[2]).toBe('illegible');
});

test('one step back: blank or void first, else the mark of the row at hand', () => {
  const back: DraftAction = { type: 'takeOff' };
  expect(after(press(0), press(2), back).marks).toEqual(['against', null, null, null]);
  expect(after(press(0), ruling, back)).toEqual(after(press(0)));
  expect(after({ type: 'blank' }, back)).toEqual(EMPTY);
  expect(after(back)).toEqual(EMPTY);
  expect(after(press(0), { type: 'blank' }, back).notBlank).toBe(false);
});

test('names are written in, their circle is changed, and they are struck off', () => {
  const two = after(written(), written({ illegible: true }));
  const illegible = { contest: 0, entry: { illegible: true } };
  expect(two.writeIns).toEqual([{ contest: 0, entry: zhao }, illegible]);
  expect(reduceDraft(two, { type: 'circle', index: 0 }).writeIns).toEqual([
    { contest: 0, entry: { ...zhao, circled: false } },
    illegible,
  ]);
  expect(reduceDraft(two, { type: 'circle', index: 1 }).writeIns).toEqual(two.writeIns);
  expect(reduceDraft(two, { type: 'strike', index: 0 }).writeIns).toEqual([illegible]);
});

test('a paper with a mark is not blank: nothing happens, and it is said until the next gesture', () => {
  for (const action of [press(0), written()] as const) {
    const draft = after(action, { type: 'blank' });
    expect(draft.whole.kind).toBe('read');
    expect(draft.notBlank).toBe(true);
    expect(reduceDraft(draft, { type: 'move', by: 1 }).notBlank).toBe(false);
  }
  expect(after({ type: 'mark', row: 0, mark: 'abstain' }, { type: 'blank' }).whole.kind).toBe(
    'blank',
  );
});

test('a paper called blank is read again as soon as something is entered, or when that is taken back', () => {
  const blank = after({ type: 'blank' });
  expect(reduceDraft(blank, press(0))).toMatchObject({ whole: { kind: 'read' }, at: 0 });
  expect(reduceDraft(blank, written()).whole.kind).toBe('read');
  expect(reduceDraft(blank, { type: 'read' })).toEqual(EMPTY);
});

test('on a void paper nothing is entered; taken back, the marks are as before', () => {
  const before = after(press(0));
  const ruled = reduceDraft(before, ruling);
  for (const action of [press(1), written(), { type: 'blank' }] as const)
    expect(reduceDraft(ruled, action)).toBe(ruled);
  expect(reduceDraft(ruled, { ...ruling, reason: 'unreadable' }).whole).toMatchObject({
    reason: 'unreadable',
  });
  expect(reduceDraft(ruled, { type: 'read' })).toEqual(before);
});

test('what is stored: unmarked is an abstention; blank and void papers carry no marks', () => {
  expect(
    toPaper(after({ type: 'mark', row: 0, mark: 'for' }, press(2), written()), ballot),
  ).toEqual({
    kind: 'marked',
    contests: [
      { contest: 'C1', marks: ['for', 'abstain', 'against', 'abstain'], writeIns: [zhao] },
    ],
  });
  expect(toPaper(after({ type: 'blank' }), ballot)).toEqual({ kind: 'blank' });
  expect(toPaper(after(press(0), ruling), ballot)).toEqual({
    kind: 'void',
    reason: 'damaged',
    ruledBy: '许敏',
  });
});

test('the rows of several contests are gone through as one, and stored contest by contest', () => {
  const draft = [press(0), press(3), press(5), written(zhao, 1)].reduce<Draft>(
    reduceDraft,
    emptyDraft(both),
  );
  expect(reduceDraft(draft, { type: 'move', by: 1 }).at).toBe(0);
  expect(toPaper(draft, both)).toEqual({
    kind: 'marked',
    contests: [
      { contest: 'C1', marks: ['against', 'abstain', 'abstain', 'against'], writeIns: [] },
      { contest: 'C2', marks: ['abstain', 'against'], writeIns: [zhao] },
    ],
  });
});

test('where no mark is a vote for, who is left out has a vote', () => {
  const pressed = [press(2), { type: 'mark', row: 3, mark: 'abstain' } as const].reduce<Draft>(
    reduceDraft,
    emptyDraft(unmarkedIsFor),
  );
  expect(toPaper(pressed, unmarkedIsFor)).toMatchObject({
    contests: [{ marks: ['for', 'for', 'against', 'abstain'] }],
  });
  expect(reduceDraft(pressed, { type: 'blank' }).notBlank).toBe(true);
  const only = reduceDraft(emptyDraft(unmarkedIsFor), { type: 'mark', row: 0, mark: 'for' });
  expect(reduceDraft(only, { type: 'blank' }).whole.kind).toBe('blank');
});
