import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import styles from './PadFoot.module.css';

interface Props {
  readonly cap: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Something that is done to the whole paper, with the keys that do the same. */
export function WholeButton({ cap, pressed, expanded, disabled, onPress, children }: Props) {
  return (
    <Button
      className={styles.whole}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
      <Kbd>{cap}</Kbd>
    </Button>
  );
}
