import { lazy, Suspense } from 'react';
import type { Failure } from '@/controller/answer';
import { loadWords, useFirstWords } from '@/text';
import { Notice } from '@/ui/Notice';

/** Fetched when a rule refuses, which on the first page is rare: that page stays small. */
const Answered = lazy(async () => {
  const [answered] = await Promise.all([import('./Answered'), loadWords()]);
  return { default: answered.Answered };
});

interface Props {
  /** What was to be done, and was not. */
  readonly title: string;
  readonly failure: Failure | null;
}

/** Why something was not done that a screen does beside the commands of a meeting. */
export function NotMade({ title, failure }: Props) {
  const { frame } = useFirstWords();
  if (failure === null) return null;
  // Needs no word that might have to be fetched first.
  if (failure.kind === 'notStored')
    return (
      <Notice tone="refuse" title={title}>
        <p>{frame.answered.trouble[failure.why]}</p>
      </Notice>
    );
  return (
    <Suspense>
      <Answered submission={{ answer: failure }} title={title} />
    </Suspense>
  );
}
