import { type Given, headCounted, sheetDrawn, signedIn } from '@test/drivers/meetings';
import { marked, PLAIN_PAPERS, times } from '@test/drivers/papers';
import { at, CANDIDATES } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { EnteredPaper } from '@/election/events/count';
import { parseSheet } from '@/election/events/resultSheet';
import { type WhyContest, whyContest, whyInquorate, whyVoid } from '@/election/rules/sheet/why';
import { en } from '@/text/en';
import { zh } from '@/text/zh';
import { whyContestSaid, whyInquorateSaid, whyPersonSaid, whyVoidSaid } from './whyLines';

function whyOf(papers: readonly EnteredPaper[], given: Given = {}): WhyContest {
  const sheet = parseSheet(at(sheetDrawn(papers, given).meeting.round.sheets, 0).text);
  const contest = sheet?.contests[0];
  if (!sheet || !contest?.result) throw new Error('no result stands on the sheet');
  return whyContest(sheet.method, { seats: contest.seats, result: contest.result });
}

const linesOf = (why: WhyContest, name: string) => {
  const person = why.people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody voted for ${name}`);
  return whyPersonSaid(zh, why, person);
};

test('whoever is elected is told the rule, the votes, the seats and on what it rests', () => {
  const why = whyOf(PLAIN_PAPERS);
  expect(linesOf(why, '王小宁')).toEqual({
    title: '王小宁为什么当选',
    lines: [
      '应到会 23 人，过半数须 12 票（按应到会，超过半数）。',
      '王小宁得 18 票，达到 12 票。按得票排第 2。',
      '应选 3 名，得票够的 3 人，都有名额：当选。',
      '依据：会议举手通过的选举办法；这一条与 2020 年条例的常用规定一致。人数只算有选举权的正式党员（2020 年条例第五条）。',
    ],
  });
  expect(linesOf(why, '欧阳少东').lines[1]).toBe(
    '欧阳少东得 6 票，不到 12 票，差 6 票。按得票排第 4。',
  );
  expect(linesOf(why, '欧阳少东').title).toBe('欧阳少东为什么没有当选');
});

test('half exactly, and what the other base would have given, are said where they matter', () => {
  const papers = [...times(13, marked('ooox')), ...times(9, marked('oox-'))];
  const why = whyOf(papers, { full: 26, present: 22, rules: { majorityComparator: '>' } });
  expect(linesOf(why, '李一鸣').lines.slice(1, 4)).toEqual([
    '李一鸣得 13 票，不到 14 票，差 1 票。正好一半，不算超过半数。',
    '没有达到需要的票数：没有当选，也不能按得票多少补上。',
    '若按实到会计算，李一鸣会当选。会议先通过了选举办法，就按通过的办法计算。',
  ]);
});

test('a base and a comparator of the meeting’s own are named so, and no article with them', () => {
  const why = whyOf(PLAIN_PAPERS, { rules: { majorityBase: 'valid', majorityComparator: '>=' } });
  const { lines } = linesOf(why, '王小宁');
  expect(lines[0]).toBe('本项有效票 21 张，须 11 票（按有效选票，不少于半数）。');
  expect(lines.at(-1)).toBe(
    '依据：会议举手通过的选举办法；这一条是会议自定的，与 2020 年条例的常用规定不同。',
  );
});

test('level at the last seat: the others are named, and what follows', () => {
  const papers = [
    ...times(9, marked('oo--')),
    ...times(9, marked('o-o-')),
    ...times(5, marked('-oo-')),
  ];
  const why = whyOf(papers, { seats: 2 });
  expect(linesOf(why, '王小宁').lines.slice(1, 3)).toEqual([
    '王小宁得 14 票，达到 12 票。按得票排第 2，与李一鸣相同。',
    '同票的 2 人，名额只剩 1 个，不够分：须就他们再次投票。',
  ]);
  expect(whyContestSaid(zh, '委员', why).lines.slice(1, 3)).toEqual([
    '应选 2 名，得票够的 3 人，当选 1 人。',
    '王小宁、李一鸣同得 14 票，名额只剩 1 个，不能抽签：须就他们再次投票。',
  ]);
  const next = { kind: 'refer', seats: 1, candidates: ['王小宁', '李一鸣'] } as const;
  const again: WhyContest = {
    ...why,
    rule: { ...why.rule, threshold: null, ofVoters: false },
    next: { ...next, candidates: [...next.candidates] },
  };
  expect(linesOf(again, '王小宁').lines.slice(0, 3)).toEqual([
    '这是再次投票：得赞成票多的当选，不要求过半数。',
    '王小宁得 14 票。按得票排第 2，与李一鸣相同。',
    '再次投票后同票的仍有 2 人，名额只剩 1 个：报上级党组织决定，不抽签。',
  ]);
  expect(whyContestSaid(zh, '委员', again).lines[2]).toBe(
    '王小宁、李一鸣再次投票仍同得 14 票，名额只剩 1 个：报上级党组织决定，不抽签。',
  );
});

test('more passed than there are seats, one nobody voted for, and seats left empty', () => {
  const papers = [
    ...times(9, marked('oo--')),
    ...times(7, marked('o-o-')),
    ...times(6, marked('-oo-')),
  ];
  const more = whyOf(papers, { seats: 2 });
  expect(linesOf(more, '丁小宁').lines[2]).toBe(
    '应选 2 名，得票够的 3 人，得票多的先占名额：当选。',
  );
  expect(linesOf(more, '李一鸣').lines[2]).toBe(
    '应选 2 名，得票够的 3 人，名额归得票更多的人：没有当选。',
  );
  expect(linesOf(more, '欧阳少东').lines[1]).toBe('欧阳少东没有得票；没有得票的不能当选。');
  expect(linesOf(more, '欧阳少东').lines).toHaveLength(3);
  expect(whyContestSaid(zh, '委员', more).lines[2]).toBe('名额已满，本项选举完成。');
  const fewer = whyOf(times(20, marked('oo--')));
  expect(whyContestSaid(zh, '委员', fewer).lines[2]).toBe(
    '还空 1 名。得票不够的不能按得票多少补上，须另行选举。',
  );
});

test('a void round, and too few to elect anybody', () => {
  const { method } = headCounted().meeting;
  if (method === null) throw new Error('no method was adopted');
  expect(whyVoidSaid(zh, whyVoid(method, 24, { figure: 'voters', value: 23 })).lines).toEqual([
    '收回选票不能多于投票人数，即 23。',
    '收回 24 张，多 1 张。',
    '多出的是哪一张，谁也分不清，所以全部不计。本轮无效，须重新选举。',
    '依据：会议举手通过的选举办法；这一条与 2020 年条例的常用规定一致。',
  ]);
  const asked = whyInquorate(signedIn({ full: 12, present: 9 }).meeting);
  if (asked === null) throw new Error('enough are here');
  const said = whyInquorateSaid(zh, asked);
  expect(said.lines.slice(0, 2)).toEqual([
    '应到会 12 人，到会不少于 4/5，即至少 10 人，才能选举。',
    '到会 9 人，还差 1 人。',
  ]);
  expect(said.lines.at(-1)).toContain('准备提请会议通过的选举办法');
  expect(whyInquorateSaid(zh, { ...asked, adopted: true }).lines.at(-1)).toContain('举手通过');
  expect(
    whyInquorateSaid(zh, { ...asked, rule: { ...asked.rule, comparator: '>' } }).lines[0],
  ).toContain('到会超过 4/5');
});

test('whatever is asked, three to five lines answer, in both languages', () => {
  const why = whyOf(PLAIN_PAPERS);
  for (const words of [zh, en])
    for (const name of CANDIDATES) {
      const person = why.people.find((one) => one.name === name);
      const lines = person === undefined ? [] : whyPersonSaid(words, why, person).lines;
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(new Set(lines).size).toBe(lines.length);
    }
});
