import type { Contest, Mark, Paper, WriteIn } from '@/election/tally/paper';
import type { RepeatedPaper } from '@/election/tally/tally';
import { isObject } from './isObject';
import { quoted, Refused } from './refused';

/** The candidates of every contest, by its id. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

const MARKS: ReadonlySet<unknown> = new Set<Mark>(['for', 'against', 'abstain', 'illegible']);
const NO_MARKS: Paper['marks'] = new Map();
const NO_WRITE_INS: Paper['writeIns'] = new Map();

/** The papers of a case on a form of these contests. Throws `Refused`, naming the paper. */
export function parsePapers(
  contests: readonly Contest[],
  papers: readonly unknown[],
): readonly RepeatedPaper[] {
  const known = new Map(contests.map(({ id, candidates }) => [id, new Set(candidates)]));
  return papers.map((paper, index) => {
    try {
      return parsePaper(known, paper);
    } catch (error) {
      throw error instanceof Refused ? error.at(`papers.${index}`) : error;
    }
  });
}

function parsePaper(known: Known, value: unknown): RepeatedPaper {
  const { times, marks, writeIns, void: ruling } = objectFrom(value, 'the paper');
  return {
    times: times === undefined ? 1 : timesFrom(times),
    paper: {
      marks: marks === undefined ? NO_MARKS : marksFrom(known, marks),
      writeIns: writeIns === undefined ? NO_WRITE_INS : writeInsFrom(known, writeIns),
      void: ruling === undefined ? null : rulingFrom(ruling),
    },
  };
}

function marksFrom(known: Known, value: unknown): Paper['marks'] {
  const marks = new Map<string, ReadonlyMap<string, Mark>>();
  for (const [id, byName] of Object.entries(objectFrom(value, 'marks'))) {
    marks.set(id, contestMarksFrom(candidatesIn(known, id), byName));
  }
  return marks;
}

function contestMarksFrom(
  candidates: ReadonlySet<string>,
  value: unknown,
): ReadonlyMap<string, Mark> {
  const byName = objectFrom(value, 'the marks of a contest');
  const marks = new Map<string, Mark>();
  for (const name of Object.keys(byName)) {
    const mark = byName[name];
    if (!candidates.has(name)) throw new Refused(`${quoted(name)} is no candidate there`);
    if (!isMark(mark)) throw new Refused(`${quoted(name)} has a mark that is none`);
    marks.set(name, mark);
  }
  return marks;
}

function isMark(value: unknown): value is Mark {
  return MARKS.has(value);
}

function writeInsFrom(known: Known, value: unknown): Paper['writeIns'] {
  const writeIns = new Map<string, readonly WriteIn[]>();
  for (const [id, entries] of Object.entries(objectFrom(value, 'writeIns'))) {
    candidatesIn(known, id);
    if (!Array.isArray(entries)) throw new Refused('the names written in are no list');
    writeIns.set(id, entries.map(writeInFrom));
  }
  return writeIns;
}

/** A name alone is circled. Where nobody can read an entry, a name beside that is not believed. */
function writeInFrom(value: unknown): WriteIn {
  if (typeof value === 'string') return { name: nameFrom(value), circled: true };
  const { name, circled = true, illegible = false } = objectFrom(value, 'an entry written in');
  if (typeof circled !== 'boolean') throw new Refused('circled is neither true nor false');
  if (typeof illegible !== 'boolean') throw new Refused('illegible is neither true nor false');
  if (illegible && name === undefined) return { illegible };
  const read = nameFrom(name);
  return illegible ? { illegible } : { name: read, circled };
}

function candidatesIn(known: Known, id: string): ReadonlySet<string> {
  const candidates = known.get(id);
  if (candidates === undefined) throw new Refused(`no contest is called ${quoted(id)}`);
  return candidates;
}

function objectFrom(value: unknown, what: string): Record<string, unknown> {
  if (!isObject(value)) throw new Refused(`${what} is no object`);
  return value;
}

function timesFrom(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Refused('times is no whole number from 0 to 2^53 − 1');
}

function nameFrom(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Refused('an entry written in has no name');
}

/** `null`, or nothing between the quotation marks, is no ruling. */
function rulingFrom(value: unknown): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw new Refused('void is no reason');
}
