import { useRef, useState } from 'react';
import type { Failure } from '@/controller/answer';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import type { Command } from '@/election/events/catalogue';
import { useWords } from '@/text';
import { usePinPrompt } from './PinPrompt';
import { type Signed, signedCommand, submitWitnessed } from './submitWitnessed';

/** One thing a person does on a screen, and what came of it. */
export interface Submission {
  readonly busy: boolean;
  /** What stands in the way, until the next try; `null` after it was stored. */
  readonly answer: Failure | null;
  /** Submits, asking for the PINs that the command needs; `true` once it is stored. */
  run(command: Command, what?: string): Promise<boolean>;
  /** The same for what the desk does beside commands: keys and signatures. */
  runSigned(signed: Signed): Promise<boolean>;
  forget(): void;
}

/** From here on the screen says that it is at work. */
const SLOW_MS = 200;

/** A second press while the first is under way does nothing. */
export function useSubmit(): Submission {
  const controller = useMeetingController();
  const prompt = usePinPrompt();
  const words = useWords();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Submission['answer']>(null);

  const runSigned: Submission['runSigned'] = async (signed) => {
    if (underWay.current) return false;
    underWay.current = true;
    // Begun before anything is drawn; a frame in between would only hold up the answer of the disk.
    const pending = submitWitnessed(controller, prompt, signed);
    const slow = setTimeout(() => setBusy(true), SLOW_MS);
    setAnswer(null);
    try {
      const given = await pending;
      if (given !== null && given.kind !== 'stored') setAnswer(given);
      return given?.kind === 'stored';
    } finally {
      underWay.current = false;
      clearTimeout(slow);
      setBusy(false);
    }
  };

  return {
    busy,
    answer,
    run: (command, what) => runSigned(signedCommand(controller, command, words, what)),
    runSigned,
    forget: () => setAnswer(null),
  };
}
