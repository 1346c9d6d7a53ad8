import { type ComponentProps, useEffect, useRef, useState } from 'react';
import type { Failure } from '@/controller/answer';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { Progress } from '@/verifier/checkFile';
import styles from './PrintResult.module.css';
import { sayLost } from './sayLost';
import { sayProgress } from './sayProgress';

type Props = Pick<ComponentProps<typeof Button>, 'kind' | 'disabled' | 'children'>;

const NOT_BEGUN: Progress = { done: 0, of: 0 };

/** Prints what the page has of a result, once the stored record was checked; where it does not hold, not at all. */
export function PrintResult({ children, ...button }: Props) {
  const { recordCheck: words } = useWords();
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

  async function print() {
    if (underWay.current) return;
    underWay.current = true;
    setProgress(NOT_BEGUN);
    setFailure(null);
    const why = await controller.checkStored(setProgress);
    underWay.current = false;
    setProgress(null);
    setFailure(why);
    // Whoever has gone to another page does not want that one printed.
    if (why === null && here.current) window.print();
  }

  return (
    <div className={styles.act}>
      <Button {...button} onClick={() => void print()}>
        {children}
      </Button>
      <p role="status">{progress === null ? null : sayProgress(words, progress)}</p>
      {failure === null ? null : <NotPrinted failure={failure} />}
    </div>
  );
}

function NotPrinted({ failure }: { readonly failure: Failure }) {
  const words = useWords();
  const { print } = words.recordCheck;
  return (
    <Notice tone="refuse" title={print.title}>
      <p>
        {failure.kind === 'lost'
          ? print.lost(sayLost(words, failure.lost).title)
          : print.notChecked}
      </p>
    </Notice>
  );
}
