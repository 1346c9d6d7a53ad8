import { useMemo, useState } from 'react';
import type { BallotContest } from '@/election/events/ballot';
import { nameKey } from '@/election/rules/roster/nameKey';
import { useMeetingInSight } from '@/features/count/task/useMeetingInSight';
import { type NamesHere, namesFor } from './namesFor';
import { type Resolved, resolveName } from './resolveName';
import { hasLetters, type Suggestion, suggest } from './suggest';
import { useReadings } from './useReadings';

/** As many as there are keys for, in one or two lines. */
const MOST = 6;
const NOBODY: NamesHere = { people: [], before: [], offered: [] };

export interface FindName {
  readonly typed: string;
  /** Names to choose from; before anything is typed those that stand on papers already. */
  readonly offered: readonly string[];
  /** The name as it will be kept. */
  readonly name: string;
  /** That is settled: it was chosen, or found, and stands in the field. */
  readonly settled: boolean;
  /** Several people bear the name, and it is to be said which. */
  readonly which: (Resolved & { kind: 'which' }) | null;
  readonly trouble: 'missing' | 'several' | null;
  /** Pinyin could not be loaded: characters are found all the same. */
  readonly deaf: boolean;
  /** With this digit behind it, what was typed is part of a name, and the digit no choice. */
  readonly goesOnWith: (digit: number) => boolean;
  readonly type: (text: string) => void;
  /** Settles what was typed, or the name that was pressed, if it is clear who that is. */
  readonly find: (pressed?: string) => string | null;
  /** That and nothing else, whoever bears it. */
  readonly settle: (name: string) => void;
}

/** Looks for the name that stands on a paper; where nobody can be written in nobody is offered. */
export function useFindName(contest: BallotContest | undefined, offers: boolean): FindName {
  const meeting = useMeetingInSight();
  const readings = useReadings();
  const [typed, setTyped] = useState('');
  const [settled, setSettled] = useState(false);
  const [found, setFound] = useState<Resolved | null>(null);
  const names = useMemo(
    () => (offers ? namesFor(meeting, contest) : NOBODY),
    [meeting, contest, offers],
  );
  const key = nameKey(typed);
  const like: readonly Suggestion[] = useMemo(
    () => suggest(names.offered, key, readings === 'failed' ? null : readings),
    [names, key, readings],
  );

  function type(text: string) {
    setTyped(text);
    setSettled(false);
    setFound(null);
  }

  function settle(name: string) {
    setTyped(name);
    setSettled(true);
    setFound(null);
  }

  function find(pressed?: string): string | null {
    if (settled && pressed === undefined) return key;
    // Letters mean nothing before they can be read.
    if (pressed === undefined && readings === null && hasLetters(key)) return null;
    const means = resolveName(pressed ?? typed, names, pressed === undefined ? like : []);
    if (means.kind !== 'name') {
      setFound(means);
      return null;
    }
    settle(means.name);
    return means.name;
  }

  const shown = key === '' ? names.before : like.map(({ name }) => name);
  return {
    typed,
    name: key,
    settled,
    type,
    find,
    settle,
    offered: found?.kind === 'which' ? [] : shown.filter((name) => name !== key).slice(0, MOST),
    which: found?.kind === 'which' ? found : null,
    trouble: found?.kind === 'empty' ? 'missing' : found?.kind === 'several' ? 'several' : null,
    deaf: readings === 'failed',
    goesOnWith: (digit) =>
      key !== '' && names.offered.some((name) => name.includes(`${key}${digit}`)),
  };
}
