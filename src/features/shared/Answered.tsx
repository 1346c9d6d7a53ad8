import { useEffect, useRef } from 'react';
import type { Failure } from '@/controller/answer';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { Sentences } from './Sentences';
import { sayLost } from './sayLost';
import type { Submission } from './useSubmit';

interface Props {
  readonly submission: Pick<Submission, 'answer'>;
  /** What was to be done, where it is more than one entry. */
  readonly title?: string;
}

/** Why the last try was not stored, in words, beside the button that was pressed. */
export function Answered({ submission, title }: Props) {
  const { answer } = submission;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  return <div ref={place}>{answer === null ? null : <Why answer={answer} title={title} />}</div>;
}

interface WhyProps {
  readonly answer: Failure;
  readonly title: string | undefined;
}

function Why({ answer, title }: WhyProps) {
  const words = useWords();
  const { answered } = words.frame;
  switch (answer.kind) {
    case 'refused':
      return (
        <Notice tone="refuse" title={title ?? answered.refused}>
          <Sentences refusals={answer.refusals} />
        </Notice>
      );
    case 'wrongPin':
      return (
        <Notice tone="refuse" title={title ?? answered.notStored}>
          <p>{answered.wrongPin(answer.name, answer.times)}</p>
        </Notice>
      );
    case 'unfitPin':
      return (
        <Notice tone="refuse" title={title ?? answered.notStored}>
          <p>{words.pins.choose.unfit}</p>
        </Notice>
      );
    case 'noKey':
      return (
        <Notice tone="refuse" title={title ?? answered.notStored}>
          <p>{answered.noKey(answer.name)}</p>
        </Notice>
      );
    case 'notStored':
      return (
        <Notice tone="refuse" title={title ?? answered.notStored}>
          <p>{answered.trouble[answer.why]}</p>
        </Notice>
      );
    case 'lost': {
      const lost = sayLost(words, answer.lost);
      return (
        <Notice tone="refuse" title={title ?? lost.title}>
          <p>{lost.body}</p>
        </Notice>
      );
    }
  }
}
