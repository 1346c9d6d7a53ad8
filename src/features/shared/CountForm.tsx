import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { Command } from '@/election/events/catalogue';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Answered } from './Answered';
import { CountField, parseCount } from './CountField';
import styles from './CountForm.module.css';
import { focusInput } from './focusInput';
import { useSubmit } from './useSubmit';

interface Props {
  readonly label: string;
  readonly press: string;
  readonly command: (count: number) => Command;
  readonly onStored?: () => void;
  /** What the number means while it is still being typed. */
  readonly children?: (count: number | null) => ReactNode;
}

/** A figure as it is counted for the first time: one number and one press. */
export function CountForm({ label, press, command, onStored, children }: Props) {
  const { figures } = useWords();
  const submission = useSubmit();
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const count = parseCount(typed);

  async function store(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    setPressed(true);
    if (count === null) focusInput(event, 0);
    else if (await submission.run(command(count))) onStored?.();
  }

  const wrong = typed.trim() === '' ? figures.missing : figures.notWhole;
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void store(event)}>
      <div className={styles.line}>
        <CountField
          label={label}
          value={typed}
          onChange={setTyped}
          error={pressed && count === null ? wrong : undefined}
        />
        <Button
          kind="primary"
          type="submit"
          className={styles.press ?? ''}
          disabled={submission.busy}
        >
          {press}
        </Button>
        {children?.(count)}
      </div>
      <Answered submission={submission} />
    </form>
  );
}
