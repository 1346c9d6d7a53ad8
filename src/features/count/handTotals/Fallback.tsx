import { lazy, memo, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  useControllerState,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';
import { TallyPaper } from '@/documents/TallyPaper';
import { voidsAlone } from '@/election/rules/count/handTotals';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './Fallback.module.css';
import { emptyDraft, type HandDraft } from './handDraft';
import { usePrintedState } from './usePrintedState';

const HandTotalsDialog = lazy(async () => ({
  default: (await import('./HandTotalsDialog')).HandTotalsDialog,
}));

/** Ways on where the device cannot: the count as paper 正 sheets, and totals counted on them. */
export const Fallback = memo(function Fallback({ onStored }: { readonly onStored: () => void }) {
  const { ways } = useWords().handTotals;
  const { store } = useMeetingController();
  const { printed, print } = usePrintedState();
  const ballot = useControllerState(({ meeting }) => meeting.round.ballot);
  const closed = useControllerState(({ meeting }) => meeting.round.countingClosed);
  const [draft, setDraft] = useState<HandDraft | null>(null);
  const [open, setOpen] = useState(false);
  if (ballot === null) return null;
  const graded = ballot.purpose?.kind === 'evaluation';
  const typed = draft ?? emptyDraft(ballot, voidsAlone(store.getState().meeting, ballot));

  function close(stored: boolean) {
    // Closed first: under a dialog nothing takes the focus.
    flushSync(() => setOpen(false));
    if (!stored) return;
    setDraft(null);
    onStored();
  }

  return (
    <>
      <section className={styles.ways} aria-label={ways.label}>
        <span className={styles.lead}>{ways.lead}</span>
        <Button className={styles.way} onClick={() => print('soFar')}>
          {ways.print}
        </Button>
        {graded ? (
          <span className={styles.lead}>{ways.notGraded}</span>
        ) : (
          <Button className={styles.way} onClick={() => print('blank')}>
            {ways.printBlank}
          </Button>
        )}
        {graded || closed ? null : (
          <Button className={styles.way} onClick={() => setOpen(true)}>
            {ways.enter}
          </Button>
        )}
      </section>
      <Suspense>
        {open ? (
          <HandTotalsDialog ballot={ballot} draft={typed} onDraft={setDraft} onClose={close} />
        ) : null}
      </Suspense>
      {printed === null ? null : (
        <div className={styles.paper}>
          <TallyPaper {...printed} />
        </div>
      )}
    </>
  );
});
