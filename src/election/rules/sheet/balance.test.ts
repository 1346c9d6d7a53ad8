import {
  boxOpened,
  counted,
  declaredVoid,
  enter,
  entered,
  headCounted,
  papersIssued,
  signedIn,
  voted,
} from '@test/drivers/meetings';
import { BLANK, PLAIN_PAPERS } from '@test/drivers/papers';
import { at, CHIEF } from '@test/drivers/people';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '@/election/state/meeting';
import type { Figures, Round } from '@/election/state/round';
import { type BalanceLink, balance, balancePlaces, firstBreak } from './balance';

const withRound = (meeting: Meeting, change: Partial<Round>): Meeting => ({
  ...meeting,
  round: { ...meeting.round, ...change },
});
const withFigures = (meeting: Meeting, change: Partial<Figures>): Meeting =>
  withRound(meeting, { figures: { ...meeting.round.figures, ...change } });

const said = (meeting: Meeting): string[] =>
  balance(meeting).map(({ place, values, state }) => `${place} ${values.join('+')} ${state}`);
const broken = (meeting: Meeting): BalanceLink => {
  const breaks = balance(meeting).filter(({ state }) => state === 'breaks');
  expect(breaks).toHaveLength(1);
  return at(breaks, 0);
};

describe('the chain grows with the evening', () => {
  test('before the head-count there is none', () => {
    expect(balance(signedIn().meeting)).toEqual([]);
    expect(firstBreak(balance(signedIn().meeting))).toBeNull();
  });

  test('after the head-count due and present are known, and nothing else', () => {
    expect(said(headCounted({ full: 26, present: 23 }).meeting)).toEqual([
      ...['due 26 holds', 'present 23 holds', 'issued  unknown', 'voters  unknown'],
      ...['returned  unknown', 'split  unknown', 'entered  unknown'],
    ]);
  });

  test('papers, voters and returned papers follow one another', () => {
    expect(said(papersIssued().meeting).slice(2, 4)).toEqual([
      ...['issued 23 holds', 'voters  unknown'],
    ]);
    expect(said(voted({ voters: 22 }).meeting).slice(3, 5)).toEqual([
      ...['voters 22 holds', 'returned  unknown'],
    ]);
  });

  test('until all papers are entered nothing is wrong with them: they are under way', () => {
    const run = boxOpened();
    expect(said(run.meeting).slice(4)).toEqual([
      ...['returned 23 holds', 'split 0+0 underWay', 'entered 0 underWay'],
    ]);
    enter(run, ...PLAIN_PAPERS.slice(-4));
    expect(said(run.meeting).slice(5)).toEqual(['split 2+2 underWay', 'entered 4 underWay']);
    expect(firstBreak(balance(run.meeting))).toBeNull();
  });

  test('all entered, and then closed: everything holds', () => {
    const all = [
      ...['due 23 holds', 'present 23 holds', 'issued 23 holds', 'voters 23 holds'],
      ...['returned 23 holds', 'split 21+2 holds', 'entered 23 holds'],
    ];
    expect(said(entered().meeting)).toEqual(all);
    expect(said(counted().meeting)).toEqual(all);
    expect(balance(counted().meeting).map(({ place }) => place)).toEqual([...balancePlaces]);
    expect(balance(counted().meeting).flatMap(({ breaks, again }) => [breaks, again])).toEqual(
      Array.from({ length: 14 }, () => []),
    );
  });
});

describe('it breaks at one place, and names what can be counted again', () => {
  test('too few are here', () => {
    const { meeting } = headCounted({ full: 23, present: 20 });
    expect(broken(withFigures(meeting, { present: 18 }))).toMatchObject({
      place: 'present',
      values: [18],
      again: ['present'],
      breaks: [{ code: 'quorum.missing', figures: { due: 23, present: 18, missing: 1 } }],
    });
  });

  test('more are here than are due', () => {
    const { meeting } = papersIssued();
    expect(broken(withFigures(meeting, { due: 22 }))).toMatchObject({
      place: 'present',
      again: ['present', 'due'],
      breaks: [{ code: 'papers.presentOverDue' }],
    });
  });

  test('as many papers went out as members are here, and no more than were received', () => {
    const { meeting } = papersIssued();
    expect(broken(withFigures(meeting, { issued: 24 }))).toMatchObject({
      place: 'issued',
      again: ['issued', 'present'],
      breaks: [{ code: 'papers.issuedNotPresent', figures: { issued: 24, present: 23 } }],
    });
    expect(broken(withFigures(meeting, { received: 22 }))).toMatchObject({
      place: 'issued',
      again: ['issued', 'received'],
      breaks: [{ code: 'papers.issuedOverReceived' }],
    });
    expect(broken(withFigures(meeting, { issued: 29 }))).toMatchObject({
      again: ['issued', 'present', 'received'],
      breaks: [{ code: 'papers.issuedNotPresent' }, { code: 'papers.issuedOverReceived' }],
    });
  });

  test('papers received are issued, replaced or left over', () => {
    expect(broken(withFigures(voted().meeting, { leftOver: 4 }))).toMatchObject({
      place: 'issued',
      again: ['leftOver', 'received', 'replaced'],
      breaks: [{ code: 'papers.leftOverDiffers' }],
    });
  });

  test('no more voted than had a paper', () => {
    expect(broken(withFigures(voted().meeting, { voters: 24 }))).toMatchObject({
      place: 'voters',
      again: ['voters', 'issued'],
      breaks: [{ code: 'papers.votersOverIssued' }],
    });
  });

  test('more came back than may: those are counted again, never the limit', () => {
    const { meeting } = boxOpened({ returned: 24 });
    expect(broken(meeting)).toMatchObject({
      place: 'returned',
      values: [24],
      again: ['returned'],
      breaks: [{ code: 'returned.overLimit', figures: { returned: 24, limit: 23 } }],
    });
    expect(said(meeting).slice(5)).toEqual(['split  unknown', 'entered  unknown']);
    expect(said(declaredVoid().meeting).slice(4)).toEqual([
      ...['returned 24 breaks', 'split  unknown', 'entered  unknown'],
    ]);
  });

  test('what was entered stays in view when a figure turns out to be wrong, and not in a void round', () => {
    const { meeting } = enter(boxOpened(), BLANK);
    const over = withFigures(meeting, { returned: 24 });
    expect(said(over).slice(5)).toEqual(['split 1+0 underWay', 'entered 1 underWay']);
    expect(said(withRound(over, { voided: true })).slice(5)).toEqual([
      ...['split  unknown', 'entered  unknown'],
    ]);
  });

  test('more papers are entered than came back', () => {
    const { meeting } = entered();
    expect(broken(withFigures(meeting, { returned: 22 }))).toMatchObject({
      place: 'entered',
      values: [23],
      again: ['returned'],
      breaks: [{ code: 'count.differs', figures: { entered: 23, returned: 22 } }],
    });
  });

  test('a place still awaits its paper though as many are entered as came back', () => {
    const run = entered();
    run.submit({ type: 'paperWithdrawn', packet: 1, place: 3, reason: 'misread' }, CHIEF);
    expect(said(run.meeting).at(-1)).toBe('entered 22 underWay');
    expect(broken(withFigures(run.meeting, { returned: 22 }))).toMatchObject({
      place: 'entered',
      again: ['returned'],
      breaks: [{ code: 'paper.notThere', figures: { packet: 1, place: 3 } }],
    });
  });

  test('totals that are not those of the papers: no count of anything mends that', () => {
    const { meeting } = entered();
    const { totals } = meeting.round;
    const wrong = withRound(meeting, {
      totals: {
        ...totals,
        contests: totals.contests.map((contest) => ({
          ...contest,
          candidates: contest.candidates.map((marks, i) =>
            i === 0 ? { ...marks, for: marks.for + 1 } : marks,
          ),
        })),
      },
    });
    expect(broken(wrong)).toMatchObject({
      place: 'split',
      values: [21, 2],
      again: [],
      breaks: [
        {
          code: 'count.unbalanced',
          figures: { equation: 'candidateSplits', figures: [21, 0, 1, 0, 21] },
        },
      ],
    });
  });
});

test('of several breaks the first is what has to be seen to', () => {
  const { meeting } = boxOpened();
  const links = balance(withFigures(meeting, { issued: 22, leftOver: 6, returned: 24 }));
  expect(links.filter(({ state }) => state === 'breaks').map(({ place }) => place)).toEqual([
    ...['issued', 'voters', 'returned'],
  ]);
  expect(firstBreak(links)?.place).toBe('issued');
});
