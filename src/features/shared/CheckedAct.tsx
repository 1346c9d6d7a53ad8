import { type ComponentProps, useEffect, useRef, useState } from 'react';
import type { Failure } from '@/controller/answer';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import { useWords, type Words } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { NOT_BEGUN, type Progress } from '@/verifier/checkFile';
import styles from './CheckedAct.module.css';
import { sayLost } from './sayLost';
import { sayProgress } from './sayProgress';

export type ActButton = Pick<ComponentProps<typeof Button>, 'kind' | 'disabled' | 'children'>;

interface Props extends ActButton {
  /** What is done where the record holds. */
  readonly act: () => void;
  /** What is said where it is not done. */
  readonly words: Words['recordCheck']['print'];
}

/** A result leaves this device once the stored record was checked; where that does not hold, not at all. */
export function CheckedAct({ act, words, children, ...button }: Props) {
  const { recordCheck } = useWords();
  const controller = useMeetingController();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  async function press() {
    if (underWay.current) return;
    underWay.current = true;
    setProgress(NOT_BEGUN);
    setFailure(null);
    const why = await controller.checkStored(setProgress);
    underWay.current = false;
    setProgress(null);
    setFailure(why);
    // Whoever has gone to another page does not want it done there.
    if (why === null && here.current) act();
  }

  return (
    <div className={styles.act}>
      <Button {...button} onClick={() => void press()}>
        {children}
      </Button>
      <p role="status">{progress === null ? null : sayProgress(recordCheck, progress)}</p>
      {failure === null ? null : <NotDone failure={failure} said={words} />}
    </div>
  );
}

interface NotDoneProps {
  readonly failure: Failure;
  readonly said: Props['words'];
}

function NotDone({ failure, said }: NotDoneProps) {
  const words = useWords();
  return (
    <Notice tone="refuse" title={said.title}>
      <p>
        {failure.kind === 'lost' ? said.lost(sayLost(words, failure.lost).title) : said.notChecked}
      </p>
    </Notice>
  );
}
