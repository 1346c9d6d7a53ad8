import { signedIn } from '@test/drivers/meetings';
import {
  contest,
  DEPUTY,
  FACTS,
  FORM,
  form,
  people,
  rules,
  turns,
  withContest,
  withRules,
} from '@test/drivers/methodTurns';
import { describe, expect, test } from 'vitest';
import type { BallotContest, BallotForm } from '@/election/events/ballot';
import { BEFORE_OPENING } from '@/election/state/meeting';
import { LANGUAGES, type Language, loadWords, wordsIn } from '@/text';
import type { MethodFacts, SentenceId } from './methodSentences';
import {
  ARTICLES,
  adoptable,
  differences,
  linesOf,
  methodFacts,
  methodPage,
  placeOf,
} from './methodText';

/** Said in every meeting alike: what no setting of the software changes. */
const FIXED: readonly SentenceId[] = [
  ...(['counted', 'exclusions', 'quorumAgain', 'handsOnExclusions'] as const),
  ...(['issued', 'papersUnnumbered', 'boxOrder', 'writeIn', 'writeInRunoff'] as const),
  ...(['illegible', 'ruledVoid', 'opened', 'recount', 'counting'] as const),
  ...(['tooMany', 'levelAgain', 'supplementary', 'signed', 'inForce'] as const),
];

const sentencesOf = (facts: MethodFacts, language: Language): ReadonlyMap<SentenceId, string> =>
  new Map(
    methodPage(facts, wordsIn(language))
      .articles.flatMap(({ sentences }) => sentences)
      .map(({ id, text }) => [id, text]),
  );

/** Sentences that are said otherwise, or not at all, in one of two meetings. */
function changed(from: MethodFacts, to: MethodFacts, language: Language): readonly SentenceId[] {
  const [before, after] = [sentencesOf(from, language), sentencesOf(to, language)];
  return all.filter((id) => before.get(id) !== after.get(id));
}

const all: readonly SentenceId[] = Object.values(ARTICLES).flat();
const inOrder = (ids: readonly SentenceId[]) => all.filter((id) => ids.includes(id));

await Promise.all(LANGUAGES.map((language) => loadWords(language)));

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(turns)('%s changes exactly its own sentences, at every value', (_, { to, changes }) => {
    for (const facts of to) expect(changed(FACTS, facts, language)).toEqual(inOrder(changes));
  });

  test('every value of a parameter reads otherwise than every other', () => {
    for (const [name, { to, changes }] of turns.filter(([, turn]) => turn.changes.length > 0)) {
      const said = [FACTS, ...to].map((facts) =>
        changes.map((id) => sentencesOf(facts, language).get(id) ?? '').join(),
      );
      expect(new Set(said).size, name).toBe(to.length + 1);
    }
  });

  test('every sentence is said, and none with a hole in it', () => {
    const said = sentencesOf(FACTS, language);
    expect([...said.keys()]).toEqual(all);
    for (const text of said.values()) expect(text).not.toMatch(/undefined|NaN|null|\[object|（）/);
  });
});

test('no sentence depends on nothing but those that are listed', () => {
  const followed = new Set(turns.flatMap(([, { changes }]) => changes));
  expect(all.filter((id) => !followed.has(id))).toEqual(inOrder(FIXED));
});

/** A meeting of one paper with one contest, where an unmarked candidate is voted for. */
const PLAIN: MethodFacts = { ...FACTS, forms: [form({ blankMeans: 'for' })] };
const inPlain = ({ method: { rules: changedRules } }: MethodFacts): MethodFacts => ({
  ...PLAIN,
  method: { ...PLAIN.method, rules: changedRules },
});

test('what cannot matter in a meeting is not in its text: overvotes by contest, and blank papers', () => {
  for (const key of ['overvoteScope', 'blankPaper'] as const)
    for (const facts of rules[key].to) expect(adoptable(inPlain(facts))).toBe(adoptable(PLAIN));
  for (const key of ['majorityBase', 'returnedLimit', 'writeInUncircled'] as const)
    for (const facts of rules[key].to) expect(adoptable(inPlain(facts))).not.toBe(adoptable(PLAIN));
});

test('who the candidates are is no part of the method; how many there are is', () => {
  const renamed = withContest({ candidates: people(9).slice(5) });
  expect(adoptable(renamed)).toBe(adoptable(FACTS));
});

test('papers that ask differently are named where they differ', () => {
  const mixed = { ...FACTS, forms: [FORM, { ...DEPUTY, blankMeans: 'for' as const }] };
  const said = sentencesOf(mixed, 'zh');
  expect(said.get('marks')).toContain('委员选票：对候选人，赞成的划“○”');
  expect(said.get('marks')).toContain('副书记选票：对候选人，赞成的不划');
  expect(said.get('blankPaper')).toMatch(/^委员选票：/);
  const { id, office, seats, kind, candidates } = contest();
  const unordered: BallotContest = { id, office, seats, kind, candidates };
  const listed = { ...FACTS, forms: [form({ contests: [unordered] })] };
  expect(sentencesOf(listed, 'zh').get('order')).toBe('候选人按选票所列的次序排列。');
});

test('a committee is presided over as the regulations of 2020 say; of 1990 no article is cited', () => {
  const committee = { ...FACTS, body: 'committee' as const };
  expect(sentencesOf(committee, 'zh').get('presiding')).toContain('第二十条');
  const old = { ...committee, method: { ...FACTS.method, profile: '1990' as const } };
  expect(adoptable(old)).not.toMatch(/《条例》第/);
});

test('a paragraph a line, numbered through, and adopted in Chinese whatever the screen speaks', () => {
  const [title, ...paragraphs] = adoptable(FACTS).split('\n');
  expect(title).toBe('柳溪村党支部换届选举党员大会选举办法');
  expect(paragraphs.map((line) => line.split('　')[0])).toEqual(
    paragraphs.map((_, i) => wordsIn('zh').methodText.article(i + 1)),
  );
  expect(paragraphs.at(-1)).toMatch(/^第十七条/);
  expect(adoptable(FACTS).length).toBeLessThan(20_000);
});

test('what differs from the text adopted is said paragraph by paragraph', () => {
  const [before, after] = [FACTS, withRules({ majorityBase: 'present' })].map(adoptable);
  const [one, ...more] = differences(before ?? '', after ?? '');
  expect(more).toEqual([]);
  expect(one?.place).toBe('第十三条');
  expect(differences('甲', '乙')[0]?.place).toBe('');
  expect(one?.adopted).toContain('超过应到会人数的半数');
  expect(one?.now).toContain('超过实到会人数的半数');
  expect(differences('一\n二', '一')).toEqual([{ place: '二', adopted: '二', now: null }]);
  expect(differences('一', '一\n二')).toEqual([{ place: '二', adopted: null, now: '二' }]);
});

test('the text is written from the first papers of the meeting, once everything is prepared', () => {
  expect(methodFacts(BEFORE_OPENING)).toBeNull();
  const { meeting } = signedIn();
  expect(methodFacts(meeting)).toEqual({
    body: 'members',
    details: meeting.details,
    method: meeting.method,
    forms: [meeting.round.ballot],
  });
  expect(methodFacts({ ...meeting, details: null })).toBeNull();
  const { ballot } = meeting.round;
  if (ballot === null) throw new Error('no paper is prepared');
  const evaluation: BallotForm = { ...ballot, purpose: { kind: 'evaluation' } };
  expect(methodFacts({ ...meeting, round: { ...meeting.round, ballot: evaluation } })).toBeNull();
});

test('a text is read back paragraph by paragraph, one of another making too', () => {
  const { title, paragraphs } = linesOf(adoptable(FACTS));
  expect(title).toBe('柳溪村党支部换届选举党员大会选举办法');
  expect(paragraphs[placeOf('majority')]).toEqual({
    number: '第十三条',
    body: '被选举人得到的赞成票超过应到会人数的半数，始得当选。',
  });
  expect(linesOf('办法\n一段\n甲\u3000乙\u3000丙').paragraphs).toEqual([
    { number: '', body: '一段' },
    { number: '甲', body: '乙\u3000丙' },
  ]);
});
