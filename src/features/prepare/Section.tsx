import { type ReactNode, useEffect, useRef } from 'react';
import { Answered } from '@/features/shared/Answered';
import type { Submission } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './Section.module.css';

/** What every part is given. */
export interface PartProps {
  /** The way to the next part, offered once this one is stored. */
  readonly next: ReactNode;
  /** Told whether something here is typed and not stored, so that it is seen from the other parts. */
  readonly onChanged: (changed: boolean) => void;
}

interface Props extends PartProps {
  readonly submission: Submission;
  readonly changed: boolean;
  /** Whether anything of this section is stored already. */
  readonly stored: boolean;
  /** A part that may stay empty. */
  readonly optional?: boolean;
  /** True once it is stored. */
  readonly onStore: () => Promise<boolean>;
  readonly onUndo: () => void;
  readonly children: ReactNode;
}

/** A part of the preparation: stored whole by its own button, and saying how it stands. */
export function Section(props: Props) {
  const { submission, changed, stored, optional = false, onStore, onUndo, next, children } = props;
  const { onChanged } = props;
  useEffect(() => onChanged(changed), [onChanged, changed]);
  const { prepare } = useWords();
  const { state } = prepare;
  const settled = !changed && (stored || optional);
  const unstored = optional ? state.none : state.empty;
  const standingWord = stored ? `✓ ${state.stored}` : `○ ${unstored}`;
  const standing = useRef<HTMLSpanElement>(null);
  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        // The button is grey once it is stored, and would swallow the keys; a field that is wrong is next.
        void onStore().then((done) => {
          requestAnimationFrame(() => {
            const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
            (done ? standing.current : wrong)?.focus();
          });
        });
      }}
    >
      {children}
      <Answered submission={submission} />
      <div className={styles.foot}>
        <Button
          type="submit"
          kind={settled ? 'plain' : 'primary'}
          disabled={submission.busy || settled}
        >
          {prepare.store}
        </Button>
        {changed && stored ? <Button onClick={onUndo}>{prepare.undo}</Button> : null}
        <span ref={standing} tabIndex={-1} className={changed ? styles.changed : styles.state}>
          {changed ? `● ${state.changed}` : standingWord}
        </span>
        {settled ? next : null}
      </div>
    </form>
  );
}
