import { closed, counted, draw, excludedIn, form, sheetDrawn } from '@test/drivers/meetings';
import { BLANK, marked, ruledVoid } from '@test/drivers/papers';
import { CHIEF, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { CandidateOrder } from '@/election/events/ballot';
import type { Event } from '@/election/events/catalogue';
import { loadWords, wordsIn } from './';
import { sayEvent } from './sayEvent';

await loadWords('en');
await loadWords('zh');
const words = wordsIn('zh');
const say = (event: Event) => sayEvent(words, event);

test.each(['zh', 'en'] as const)(
  'every entry of a whole meeting reads as a sentence (%s)',
  (language) => {
    const { events } = closed(draw(counted(undefined, { full: 25, excluded: 2 })));
    const said = events.map(({ event }) => sayEvent(wordsIn(language), event));
    expect(said.filter((sentence) => /undefined|null|NaN|\[object|^\s*$/.test(sentence))).toEqual(
      [],
    );
    expect(said.join()).toContain(excludedIn({ full: 25, excluded: 2 })[0]);
  },
);

test.each(['zh', 'en'] as const)('whatever was mended reads as a sentence (%s)', (language) => {
  const nothing = { entries: 0, first: null, last: null, lost: 0 };
  const said = [
    nothing,
    { ...nothing, lost: 2 },
    { ...nothing, entries: 1, first: 4, last: 4 },
  ].map((what) =>
    sayEvent(wordsIn(language), {
      type: 'recordRepaired',
      v: 1,
      mended: 'log',
      from: 'copy',
      ...what,
    }),
  );
  expect(said.filter((sentence) => /undefined|null|NaN|^\s*$/.test(sentence))).toEqual([]);
  expect(new Set(said).size).toBe(3);
});

test('a paper reads as it was marked, and who typed it stands with it', () => {
  const { events } = sheetDrawn([
    ...Array.from({ length: 20 }, () => marked('ooox')),
    marked('ox-?', '王芳'),
    ruledVoid('damaged'),
    BLANK,
  ]);
  const papers = events.filter(({ event }) => event.type === 'paperEntered');
  expect(papers.slice(-3).map(({ event }) => say(event))).toEqual([
    '第 3 叠第 1 张：○ × — ？，另选王芳（周文清录入）',
    `第 3 叠第 2 张：无效：${words.terms.voidReason.damaged}，${CHIEF}裁定（周文清录入）`,
    '第 3 叠第 3 张：空白票（周文清录入）',
  ]);
});

test('a refusal to sign and a withdrawn sheet keep their reasons', () => {
  const run = sheetDrawn();
  run.submit(
    { type: 'signatureMissing', name: SCRUTINEER, reason: 'refused', note: '有异议' },
    CHIEF,
  );
  run.submit({ type: 'sheetWithdrawn', reason: '读错' }, CHIEF, SCRUTINEER);
  expect(run.events.slice(-2).map(({ event }) => say(event))).toEqual([
    `${SCRUTINEER}拒绝签第 1 号报告单，原因：有异议`,
    '撤回第 1 号报告单，原因：读错',
  ]);
});

test('a form says how its candidates are ordered, where it was asked', () => {
  const asked = (order?: CandidateOrder): Event => {
    const { contests, ...rest } = form();
    const ordered = contests.map((contest) => ({ ...contest, ...(order && { order }) }));
    return { type: 'formSet', v: 1, form: { ...rest, contests: ordered } };
  };
  const plain = say(asked());
  expect(say(asked({ by: 'strokes' }))).toBe(`${plain}，按姓氏笔画排列`);
  expect(say(asked({ by: 'hand', reason: '按批复' }))).toBe(
    `${plain}，次序为手工排定，原因：按批复`,
  );
});
