import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Refusal } from '@/election/events/refusal';
import { exclusionsVoted } from '@/election/rules/roster/exclusions';
import { HandsForm } from '@/features/shared/HandsForm';
import { HandsList } from '@/features/shared/HandsList';
import { Panel } from '@/features/shared/Panel';
import { Sentences } from '@/features/shared/Sentences';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './hands.module.css';
import { MethodDiffers } from './MethodDiffers';
import { MethodPage } from './MethodPage';
import { MethodSettings } from './MethodSettings';
import { type MethodState, methodState } from './methodState';

/** What the app computes with is what the meeting adopts: as a text, where somebody is elected. */
export function MethodVote() {
  const { hands: words } = useWords();
  const meeting = useMeeting();
  const [list, focusList] = useFocusPlace<HTMLUListElement>();
  const waits = exclusionsVoted(meeting);
  const state = methodState(meeting);
  return (
    <Panel title={words.method.title}>
      <HandsList ref={list} matter="method" />
      {state !== null ? (
        <ByText state={state} waits={waits} onStored={focusList} />
      ) : waits.length > 0 ? (
        <Sentences refusals={waits} />
      ) : (
        <BySettings onStored={focusList} />
      )}
    </Panel>
  );
}

interface ByTextProps {
  readonly state: MethodState;
  /** What is voted on first; the text can be read and printed meanwhile. */
  readonly waits: readonly Refusal[];
  readonly onStored: () => void;
}

function ByText({ state, waits, onStored }: ByTextProps) {
  const { hands: words, methodPaper } = useWords();
  const { text, open, differs, withoutText, adoptedAt } = state;
  return (
    <div className={styles.reading}>
      {/* Scrolled by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section className={styles.page} tabIndex={0} aria-label={methodPaper.read}>
        <MethodPage state={state} printed={false} />
      </section>
      <div className={styles.acts}>
        {adoptedAt === null && !withoutText ? null : (
          <p className={styles.adopted}>✓ {words.method.adopted}</p>
        )}
        {differs.length === 0 ? null : <MethodDiffers differs={differs} open={open} />}
        {withoutText && open ? <p>{methodPaper.withoutText}</p> : null}
        {waits.length > 0 ? <Sentences refusals={waits} /> : null}
        {open && waits.length === 0 ? (
          <>
            {differs.length > 0 || withoutText ? null : (
              <p className={styles.lead}>{words.method.readOut}</p>
            )}
            <HandsForm matter={{ kind: 'method', text }} onStored={onStored} />
          </>
        ) : null}
        <div>
          <Button onClick={() => window.print()}>{methodPaper.print}</Button>
        </div>
      </div>
    </div>
  );
}

/** A meeting that elects nobody settles only what its papers are read by. */
function BySettings({ onStored }: { onStored: () => void }) {
  const { hands: words } = useWords();
  const { methodAdopted } = useMeeting();
  return (
    <div className={styles.beside}>
      <MethodSettings />
      {methodAdopted ? (
        <p className={styles.adopted}>✓ {words.method.adopted}</p>
      ) : (
        <HandsForm matter={{ kind: 'method' }} onStored={onStored} />
      )}
    </div>
  );
}
