import { useEffect, useRef } from 'react';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './WriteInDialog.module.css';
import type { WhyNot } from './whyNot';

interface Props {
  readonly name: string;
  readonly why: WhyNot;
  readonly onAsWritten: () => void;
  readonly onChange: () => void;
}

/** Asked before it is stored: a name that cannot be elected here counts for nobody. */
export function CountsForNobody({ name, why, onAsWritten, onChange }: Props) {
  const { write } = useWords().count;
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => change.current?.focus(), []);
  return (
    <Notice tone="warn" title={write.cannot[why](name)}>
      <p>{write.cannotBody}</p>
      <div className={styles.ways}>
        <Button ref={change} onClick={onChange}>
          {write.change}
        </Button>
        <Button onClick={onAsWritten}>{write.asWritten}</Button>
      </div>
    </Notice>
  );
}
