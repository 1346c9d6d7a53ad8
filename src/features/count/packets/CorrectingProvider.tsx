import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import { CorrectingContext } from '@/features/count/task/correcting';
import { lastPaper, type StandingAt } from '@/features/count/task/lastPaper';
import { WithdrawDialog } from './WithdrawDialog';

interface Props {
  readonly ballot: BallotForm;
  /** A packet is counted a second time: the operator must not see the first entries. */
  readonly blind: boolean;
  readonly onWithdrawn: () => void;
  readonly children: ReactNode;
}

/** Stands around pad and packets: from either a stored paper is taken back, to be entered again. */
export function CorrectingProvider({ ballot, blind, onWithdrawn, children }: Props) {
  const controller = useMeetingController();
  const [found, setFound] = useState<StandingAt | null>(null);
  const [withdrawals, setWithdrawals] = useState(0);
  // While the dialog is open nothing behind it takes the focus, and as it closes the browser gives it
  // back to the button of the paper, which stays for a moment: Enter would take that paper back again.
  useEffect(() => {
    if (withdrawals > 0) onWithdrawn();
  }, [withdrawals, onWithdrawn]);
  const correcting = useMemo(
    () => ({
      correct: setFound,
      correctLast: blind
        ? null
        : () => setFound(lastPaper(controller.store.getState().meeting.round)),
    }),
    [controller, blind],
  );
  return (
    <CorrectingContext value={correcting}>
      {children}
      {found === null ? null : (
        <WithdrawDialog
          {...found}
          ballot={ballot}
          onClose={(withdrawn) => {
            setFound(null);
            if (withdrawn) setWithdrawals((before) => before + 1);
          }}
        />
      )}
    </CorrectingContext>
  );
}
