import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { attendance, hasVote } from '@/election/rules/roster/attendance';
import { correctionMode } from '@/election/rules/round/figureCorrection';
import { Answered } from '@/features/shared/Answered';
import { CountAgainDialog } from '@/features/shared/CountAgainDialog';
import { PickMember } from '@/features/shared/PickMember';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

/** Who takes no paper has left, and heads are counted again for that reason: one way, step by step. */
export function RefusedPaper({ onClose }: { readonly onClose: () => void }) {
  const { issued: words } = useWords().papers;
  const meeting = useMeeting();
  const submission = useSubmit();
  const [name, setName] = useState<MemberName | null>(null);
  const [left, setLeft] = useState(false);
  const way = correctionMode(meeting, 'present');

  if (left && way !== null)
    return (
      <CountAgainDialog
        figure="present"
        way={way}
        proposed={{ value: attendance(meeting).present, reason: 'refusedPaper' }}
        onClose={onClose}
      />
    );
  if (name === null)
    return (
      <PickMember
        title={words.refusedPick}
        names={meeting.roster
          .map((member) => member.name)
          .filter((member) => meeting.here.has(member) && hasVote(meeting, member))}
        onPick={setName}
        onClose={onClose}
      />
    );

  async function leave(who: MemberName) {
    if (await submission.run({ type: 'memberLeft', name: who, reason: 'refusedPaper' }))
      setLeft(true);
  }

  return (
    <Dialog
      title={words.refusedConfirm(name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => setName(null)}>{words.back}</Button>
          <Button kind="primary" disabled={submission.busy} onClick={() => void leave(name)}>
            {words.refusedGo}
          </Button>
        </>
      }
    >
      <p>{words.refusedBody(name)}</p>
      <Answered submission={submission} />
    </Dialog>
  );
}
