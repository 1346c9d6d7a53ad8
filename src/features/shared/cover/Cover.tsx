import { type SyntheticEvent, useRef, useState } from 'react';
import type { Failure } from '@/controller/answer';
import {
  useControllerState,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';
import { Answered } from '@/features/shared/Answered';
import { usePinPrompt } from '@/features/shared/PinPrompt';
import { useBodyMark } from '@/features/shared/useBodyMark';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { useModal } from '@/ui/useModal';
import { askToOpen } from './askToOpen';
import styles from './Cover.module.css';
import { howOpened } from './howOpened';
import { OpenByHands } from './OpenByHands';

interface Props {
  /** What was typed on the page and not stored lies there still. */
  readonly keeps: boolean;
  readonly onOpen: () => void;
}

/** Over the whole window: how far the count is, and nothing of any vote or paper. */
export function Cover({ keeps, onOpen }: Props) {
  const { count, pause, pins } = useWords();
  const controller = useMeetingController();
  const prompt = usePinPrompt();
  const how = useControllerState(howOpened);
  const { details, round } = useControllerState(({ meeting }) => meeting);
  const cover = useModal();
  const underWay = useRef(false);
  const [answer, setAnswer] = useState<Failure | null>(null);
  const [byHands, setByHands] = useState(false);
  const { returned } = round.figures;
  // Whoever prints the page meanwhile prints nothing of it.
  useBodyMark(styles.covered ?? '');

  async function open() {
    if (how === 'enter') onOpen();
    if (how !== 'password' || underWay.current) return;
    underWay.current = true;
    setAnswer(null);
    const outcome = await askToOpen(controller, prompt, pins.uncover.what);
    underWay.current = false;
    switch (outcome.kind) {
      case 'opened':
        onOpen();
        break;
      case 'nobodyCan':
        setByHands(true);
        break;
      case 'notOpened':
        setAnswer(outcome.why);
        break;
      case 'turnedBack':
        break;
    }
  }

  function keepClosed(event: SyntheticEvent<HTMLDialogElement>) {
    event.preventDefault();
    if (how === 'enter') onOpen();
  }

  /** Pressed twice, Esc closes a dialog in Chromium whatever the page says. */
  function openAgain({ currentTarget }: SyntheticEvent<HTMLDialogElement>) {
    if (!currentTarget.open) currentTarget.showModal();
  }

  return (
    <>
      <dialog
        ref={cover}
        className={styles.cover}
        aria-label={pause.title}
        onCancel={keepClosed}
        onClose={openAgain}
      >
        <div className={styles.middle}>
          {details === null ? null : <p className={styles.meeting}>{details.title}</p>}
          <h2 className={styles.title}>{pause.title}</h2>
          {returned === null || round.countingClosed ? null : (
            <p className={styles.figures}>
              {count.progress(round.entered, returned - round.entered)}
            </p>
          )}
          <p className={styles.said}>
            {pause.stored}
            {keeps ? pause.kept : null}
          </p>
          {how === 'elsewhere' ? (
            <p className={styles.said}>{pause.elsewhere}</p>
          ) : (
            <Button kind="primary" className={styles.open} onClick={() => void open()}>
              {how === 'enter' ? pause.resume : pause.open}
              <Kbd>Enter</Kbd>
            </Button>
          )}
          {how === 'password' ? <p className={styles.whose}>{pause.whose}</p> : null}
          <Answered submission={{ answer }} title={pause.notOpened} />
        </div>
      </dialog>
      {byHands ? <OpenByHands onOpen={onOpen} onBack={() => setByHands(false)} /> : null}
    </>
  );
}
