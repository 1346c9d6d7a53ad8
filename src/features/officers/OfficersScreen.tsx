import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { officesStand } from '@/election/rules/sheet/sheetComplete';
import { HandsList } from '@/features/shared/HandsList';
import { StepPage } from '@/features/shared/StepPage';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { ChiefGone } from './ChiefGone';
import { followers } from './followers';
import { Proposal } from './Proposal';
import { ProposalVote } from './ProposalVote';
import { Serving } from './Serving';

/** Who supervises and counts: proposed, voted on, with a PIN for each scrutineer. */
export function OfficersScreen() {
  const { officers: words } = useWords();
  const meeting = useMeeting();
  const [changing, setChanging] = useState(false);
  const [proposalTitle, focusProposalTitle] = useFocusPlace();
  const [voteTitle, focusVoteTitle] = useFocusPlace();
  const [servingTitle, focusServingTitle] = useFocusPlace();
  const [earlier, focusEarlier] = useFocusPlace<HTMLUListElement>();

  const proposed = meeting.proposed.length > 0;
  const missing = officesStand(meeting).length > 0 && followers(meeting).length === 0;
  const wanted = changing || (!proposed && missing);

  return (
    <StepPage step="officers">
      <ChiefGone onNamed={focusServingTitle} />
      {wanted ? (
        <Proposal
          titleRef={proposalTitle}
          onProposed={() => {
            setChanging(false);
            focusVoteTitle();
          }}
          onBack={
            changing
              ? () => {
                  setChanging(false);
                  (proposed ? focusVoteTitle : focusServingTitle)();
                }
              : null
          }
        />
      ) : null}
      {proposed && !wanted ? (
        <ProposalVote
          earlierRef={earlier}
          titleRef={voteTitle}
          onChange={() => {
            setChanging(true);
            focusProposalTitle();
          }}
          onVoted={(passed) => (passed ? focusServingTitle : focusEarlier)()}
        />
      ) : null}
      <Serving titleRef={servingTitle} onRelieved={focusServingTitle}>
        {wanted || proposed ? null : (
          <>
            <div>
              <Button
                onClick={() => {
                  setChanging(true);
                  focusProposalTitle();
                }}
              >
                {words.propose.more}
              </Button>
            </div>
            <HandsList matter="officers" />
          </>
        )}
      </Serving>
    </StepPage>
  );
}
