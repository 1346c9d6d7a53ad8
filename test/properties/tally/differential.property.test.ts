import { runs } from '@test/random';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase } from '@/cli/parseCase';
import { readPaper } from '@/election/tally/readPaper';
import type { Result, ValidRound } from '@/election/tally/result';
import { type Election, tally } from '@/election/tally/tally';
import { recount } from './naive';
import { randomCase } from './randomCase';

const RUNS = runs(4000, 1_000_000);

/** Where a random election has led: every one of these must be reached in a run. */
const BRANCHES = [
  'inquorate',
  'void round',
  'incomplete',
  'nothing follows',
  'runoff',
  'runoff of somebody written in',
  'refer',
  'supplementary',
  'supplementary after a run-off',
  'level and all fit',
  'no threshold',
  'threshold of a run-off',
  'the bases differ',
  'elected by name written in',
  'level names written in',
  'void by ruling',
  'void by blank',
  'void by overvote',
  'void by within',
  'within on an overvoted contest',
  'blank and valid',
  'unmarked is for',
  'one contest overvoted alone',
  'both contests overvoted',
  'single contest overvoted under contest scope',
  'entry that counts',
  'entry of a listed candidate',
  'uncircled',
  'illegible',
  'ineligible',
  'needsAgainst',
  'written in in a run-off',
] as const;
type Branch = (typeof BRANCHES)[number];

test(`the core and its naive twin agree on ${RUNS} random elections, of every kind`, () => {
  const reached = new Map<Branch, number>();
  fc.assert(
    fc.property(randomCase, (raw) => {
      const parsed = parseCase(JSON.stringify(raw));
      if (!parsed.ok) throw new Error(parsed.error);
      const result = tally(parsed.election);
      expect({ id: parsed.id, ...result }).toStrictEqual(recount(raw));
      for (const branch of new Set(branchesOf(parsed.election, result))) {
        reached.set(branch, (reached.get(branch) ?? 0) + 1);
      }
    }),
    { numRuns: RUNS },
  );
  expect(BRANCHES.filter((branch) => !reached.has(branch))).toEqual([]);
});

function* branchesOf(election: Election, result: Result): Iterable<Branch> {
  if (result.meeting === 'inquorate') yield 'inquorate';
  else if (result.round !== 'valid') yield result.round === 'void' ? 'void round' : 'incomplete';
  else {
    yield* outcomesOf(election, result.contests);
    yield* readingsOf(election);
  }
}

function* outcomesOf(election: Election, contests: ValidRound['contests']): Iterable<Branch> {
  for (const { candidates, writeIns, threshold, elected, next, electedIfBase } of contests) {
    const votes = new Map([...candidates, ...writeIns].map((person) => [person.name, person.for]));
    const written = new Set(writeIns.map(({ name }) => name));
    const least = Math.min(...elected.map((name) => votes.get(name) ?? 0));
    const passed = [...votes.values()].filter((count) => count >= (threshold ?? 1)).length;

    yield next === null ? 'nothing follows' : next.kind;
    if (next?.kind === 'runoff' && next.candidates.some((name) => written.has(name))) {
      yield 'runoff of somebody written in';
    }
    if (next?.kind === 'supplementary' && election.round === 'runoff') {
      yield 'supplementary after a run-off';
    }
    if (next === null && passed > elected.length) {
      if (elected.filter((name) => votes.get(name) === least).length > 1) {
        yield 'level and all fit';
      }
    }
    if (threshold === null) yield 'no threshold';
    if (threshold !== null && election.round === 'runoff') yield 'threshold of a run-off';
    if (electedIfBase && electedIfBase.due.length !== electedIfBase.present.length) {
      yield 'the bases differ';
    }
    if (elected.some((name) => written.has(name))) yield 'elected by name written in';
    if (new Set(writeIns.map((person) => person.for)).size < writeIns.length) {
      yield 'level names written in';
    }
  }
}

const VOID_BRANCHES = {
  ruling: 'void by ruling',
  blank: 'void by blank',
  overvote: 'void by overvote',
  within: 'void by within',
} as const;

function* readingsOf(election: Election): Iterable<Branch> {
  const { form, rules } = election;
  if (form.blankMeans === 'for') yield 'unmarked is for';
  for (const { paper } of election.papers) {
    const reading = readPaper(election, paper);
    const overvoted = reading.contests.filter((contest) => contest.overvoted).length;
    if (reading.void !== null) yield VOID_BRANCHES[reading.void.kind];
    if (reading.void?.kind === 'within' && overvoted > 0) yield 'within on an overvoted contest';
    if (reading.void === null && reading.blank) yield 'blank and valid';
    if (reading.void === null && overvoted === 1) yield 'one contest overvoted alone';
    if (reading.void === null && overvoted === 2) yield 'both contests overvoted';
    if (overvoted > 0 && rules.overvoteScope === 'contest' && form.contests.length === 1) {
      yield 'single contest overvoted under contest scope';
    }
    for (const { id, candidates } of form.contests) {
      const listed = new Set(candidates);
      for (const entry of paper.writeIns.get(id) ?? []) {
        if ('name' in entry && listed.has(entry.name)) yield 'entry of a listed candidate';
      }
    }
    for (const { dismissed } of reading.contests.flatMap(({ entries }) => entries)) {
      if (dismissed === null) yield 'entry that counts';
      else if (dismissed === 'runoff') yield 'written in in a run-off';
      else yield dismissed;
    }
  }
}
