import { method, prepared, signedIn } from '@test/drivers/meetings';
import { expect, test } from 'vitest';
import type { Meeting } from '@/election/state/meeting';
import { COUNTING_DEFAULTS, LOCAL_DEFAULTS } from '@/election/state/method';
import { LANGUAGES, loadWords, wordsIn } from '@/text';
import type { PointKey } from './methodPointKeys';
import { methodPoints, withCounting, withLocal } from './methodPoints';

await Promise.all(LANGUAGES.map(loadWords));
const words = wordsIn('zh');

const pointsOf = (meeting: Meeting, given = method()) => methodPoints(given, meeting, words);
const choicesOf = (meeting: Meeting, key: PointKey, given = method()) =>
  pointsOf(meeting, given).find((point) => point.key === key)?.choices ?? [];

test('every choice of every setting says what it does, in both languages', () => {
  const { meeting } = prepared();
  for (const language of LANGUAGES)
    for (const { choices } of methodPoints(method(), meeting, wordsIn(language))) {
      expect(choices.filter(({ chosen }) => chosen)).toHaveLength(1);
      expect(choices.filter(({ usual }) => usual)).toHaveLength(1);
      expect(new Set(choices.flatMap(({ label, effect }) => [label, effect])).size).toBe(
        2 * choices.length,
      );
    }
});

test('what a choice does to the method is that one setting', () => {
  const { meeting } = prepared();
  const [, ofPresent] = choicesOf(meeting, 'majorityBase');
  expect(ofPresent?.method).toEqual({
    ...method(),
    rules: { ...method().rules, majorityBase: 'present' },
  });
  const [, free] = choicesOf(meeting, 'writeInNeedsAgainst');
  expect(free?.method.rules.writeInNeedsAgainst).toBe(false);
});

test('local settings stand in the method only where they are not the usual ones', () => {
  const changed = withLocal(method(), { namesRead: 'ballot' });
  expect(changed).toEqual({ ...method(), local: { ...LOCAL_DEFAULTS, namesRead: 'ballot' } });
  expect(withLocal(changed, { namesRead: 'votes' })).toEqual(method());
  expect(withLocal(method(), {})).not.toHaveProperty('local');
});

test('how papers are counted stands in the method where it is not as usual, or stood before', () => {
  const counting = { ...COUNTING_DEFAULTS, secondCountEvery: 3 };
  const twice = withCounting(method(), { secondCountEvery: 3 }, null);
  expect(twice).toEqual({ ...method(), counting });
  expect(withCounting(twice, { secondCountEvery: 0 }, method())).toEqual(method());
  expect(withCounting(twice, { secondCountEvery: 0 }, twice)).toEqual({
    ...method(),
    counting: COUNTING_DEFAULTS,
  });
  expect(withLocal(twice, { namesRead: 'ballot' })).toMatchObject({ counting });
});

test('a packet size that nobody would be offered is still the one chosen', () => {
  const seven = { ...method(), counting: { ...COUNTING_DEFAULTS, packetSize: 7 } };
  const choices = choicesOf(prepared().meeting, 'packetSize', seven);
  expect(choices.map(({ value }) => value)).toEqual(['10', '20', '25', '50', '7']);
  expect(choices.find(({ chosen }) => chosen)?.value).toBe('7');
});

test("each base stands with this meeting's own numbers; before anybody has come, with as many as must", () => {
  const { here } = words.prepare.method;
  const { meeting } = signedIn();
  const figures = choicesOf(meeting, 'majorityBase').map((choice) => choice.figures);
  const due = here.elects(here.due(23), 12);
  expect(figures.slice(0, 2)).toEqual([due, here.elects(here.present(meeting.here.size), 12)]);
  expect(figures.slice(2)).toEqual([here.later, here.later]);
  const before = choicesOf(prepared().meeting, 'majorityBase')[1]?.figures;
  expect(before).toBe(here.elects(here.presentIf(19), 10));
  expect(choicesOf(meeting, 'handsBase')[0]?.figures).toBe(here.passes(here.due(23), 12));
  expect(choicesOf(meeting, 'fewerSeatsComparator')[1]?.figures).toBe(
    here.consents(here.due(23), 12),
  );
  expect(choicesOf(meeting, 'namesRead')[0]?.figures).toBeNull();
});

test('what cannot matter in the meeting is not asked', () => {
  const { meeting } = prepared();
  const { ballot } = meeting.round;
  if (ballot === null) throw new Error('no paper is prepared');
  const keys = (changed: Partial<typeof ballot>) =>
    pointsOf({ ...meeting, round: { ...meeting.round, ballot: { ...ballot, ...changed } } }).map(
      ({ key }) => key,
    );
  expect(keys({})).toContain('blankPaper');
  expect(keys({})).not.toContain('overvoteScope');
  expect(keys({ blankMeans: 'for' })).not.toContain('blankPaper');
  expect(keys({ contests: [...ballot.contests, ...ballot.contests] })).toContain('overvoteScope');
});
