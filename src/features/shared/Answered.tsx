import { useEffect, useRef } from 'react';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { Sentences } from './Sentences';
import type { Submission } from './useSubmit';

/** Why the last try was not stored, in words, beside the button that was pressed. */
export function Answered({ submission }: { readonly submission: Pick<Submission, 'answer'> }) {
  const { answer } = submission;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  return <div ref={place}>{answer === null ? null : <Why answer={answer} />}</div>;
}

function Why({ answer }: { readonly answer: NonNullable<Submission['answer']> }) {
  const { answered } = useWords().frame;
  switch (answer.kind) {
    case 'refused':
      return (
        <Notice tone="refuse" title={answered.refused}>
          <Sentences refusals={answer.refusals} />
        </Notice>
      );
    case 'wrongPin':
      return (
        <Notice tone="refuse" title={answered.notStored}>
          <p>{answered.wrongPin(answer.name, answer.times)}</p>
        </Notice>
      );
    case 'notStored':
      return (
        <Notice tone="refuse" title={answered.notStored}>
          <p>{answered.trouble[answer.why]}</p>
        </Notice>
      );
  }
}
