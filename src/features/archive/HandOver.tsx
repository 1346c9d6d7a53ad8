import { useEffect, useRef } from 'react';
import type { Answer } from '@/controller/answer';
import { handOver, takeBack } from '@/controller/handOver';
import type { MeetingId } from '@/election/events/ids';
import { usePinPrompt } from '@/features/shared/PinPrompt';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { signedCommand, submitWitnessed } from '@/features/shared/submitWitnessed';
import { useWords } from '@/text';

const ACTS = { handOver, takeBack } as const;
export type HandingOver = keyof typeof ACTS;

interface Props {
  readonly id: MeetingId;
  readonly act: HandingOver;
  /** `null` where the person turned back. */
  readonly onDone: (answer: Answer | null) => void;
}

/** Hands a meeting over, or takes it back, as soon as it stands here; who presides is asked for the PIN. */
export const HandOver = (props: Props) => (
  <PinPromptProvider>
    <Acting {...props} />
  </PinPromptProvider>
);

function Acting({ id, act, onDone }: Props) {
  const words = useWords();
  const prompt = usePinPrompt();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void ACTS[act](id, (controller, command) =>
      submitWitnessed(controller, prompt, signedCommand(controller, command, words)),
    )
      .catch((): Answer => ({ kind: 'notStored', why: 'failed' }))
      .then(onDone);
  }, [id, act, onDone, prompt, words]);
  return null;
}
