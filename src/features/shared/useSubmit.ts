import { useRef, useState } from 'react';
import type { Answer, Failure, PinGiven } from '@/controller/answer';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import type { WitnessNeed } from '@/election/commands/commandHandler';
import { witnessNeed } from '@/election/decide';
import type { Command } from '@/election/events/catalogue';
import { usePinPrompt } from './PinPrompt';

/** One thing a person does on a screen, and what came of it. */
export interface Submission {
  readonly busy: boolean;
  /** What stands in the way, until the next try; `null` after it was stored. */
  readonly answer: Failure | null;
  /** Submits, asking for the PINs that the command needs; `true` once it is stored. */
  run(command: Command, what?: string): Promise<boolean>;
  /** The same for what the desk does beside commands: keys and signatures. */
  runWith(
    need: WitnessNeed,
    what: string,
    submit: (pins: readonly PinGiven[]) => Promise<Answer>,
  ): Promise<boolean>;
  forget(): void;
}

/** From here on the screen says that it is at work. */
const SLOW_MS = 200;

/** A second press while the first is under way does nothing. */
export function useSubmit(): Submission {
  const controller = useMeetingController();
  const askPins = usePinPrompt();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Submission['answer']>(null);

  async function witnessed(
    need: WitnessNeed,
    what: string,
    submit: (pins: readonly PinGiven[]) => Promise<Answer>,
  ): Promise<Answer | null> {
    if (need.kind === 'none' || need.names.length === 0) return submit([]);
    let wrong: { name: PinGiven['name']; times: number } | null = null;
    for (;;) {
      const pins = await askPins({ need, what, wrong });
      if (pins === null) return null;
      const given = await submit(pins);
      if (given.kind !== 'wrongPin') return given;
      wrong = given;
    }
  }

  const runWith: Submission['runWith'] = async (need, what, submit) => {
    if (underWay.current) return false;
    underWay.current = true;
    // Begun before anything is drawn; a frame in between would only hold up the answer of the disk.
    const pending = witnessed(need, what, submit);
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
    run: (command, what = '') =>
      runWith(witnessNeed(controller.store.getState().meeting, command), what, (pins) =>
        controller.submit(command, pins),
      ),
    runWith,
    forget: () => setAnswer(null),
  };
}
