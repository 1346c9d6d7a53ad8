import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { digitOf } from '@/features/shared/digit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import styles from './WriteInDialog.module.css';

interface Props {
  /** Which keys act now: those of a name that is settled, that of none, or neither. */
  readonly keys: 'circle' | 'illegible' | 'none';
  readonly onCircled: (circled: boolean) => void;
  readonly onIllegible: () => void;
  /** Back to the name, by the key that takes back. */
  readonly onBack: () => void;
  readonly ref: Ref<{ focus(): void }>;
}

/** Whether the name has its circle is never preset; Enter means yes only while that button has the focus. */
export function Circle({ keys, onCircled, onIllegible, onBack, ref }: Props) {
  const { write } = useWords().count;
  const yes = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => yes.current?.focus() }), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Backspace') onBack();
    else if (digitOf(event.nativeEvent) === 0) onCircled(false);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons in it, which have the focus
    <div className={styles.ways} onKeyDown={onKeyDown}>
      <Button ref={yes} onClick={() => onCircled(true)}>
        ○ {write.circled}
        {keys === 'circle' ? <Cap>Enter</Cap> : null}
      </Button>
      <Button onClick={() => onCircled(false)}>
        {write.uncircled}
        {keys === 'circle' ? <Cap>0</Cap> : null}
      </Button>
      <Button onClick={onIllegible}>
        {write.illegible}
        {keys === 'illegible' ? <Cap>.</Cap> : null}
      </Button>
    </div>
  );
}

/** What stands on the key; a screen reader says the button's words alone. */
const Cap = ({ children }: { readonly children: string }) => (
  <span aria-hidden="true">
    <Kbd>{children}</Kbd>
  </span>
);
