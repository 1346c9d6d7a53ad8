import { useRef, useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { officesStand } from '../../election/gates';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { focusSoon } from '../parts/focusSoon';
import { HandsList } from '../parts/HandsList';
import { StepPage } from '../parts/StepPage';
import { ChiefGone } from './ChiefGone';
import { Proposal } from './Proposal';
import { ProposalVote } from './ProposalVote';
import { Serving } from './Serving';

/** Who supervises and counts: proposed, voted on, with a PIN for each scrutineer. */
export function OfficersScreen() {
  const { officers: words } = useWords();
  const meeting = useMeeting();
  const [changing, setChanging] = useState(false);
  const voteTitle = useRef<HTMLHeadingElement>(null);
  const servingTitle = useRef<HTMLHeadingElement>(null);
  const earlier = useRef<HTMLUListElement>(null);

  const proposed = meeting.proposed.length > 0;
  const wanted = changing || (!proposed && officesStand(meeting).length > 0);

  return (
    <StepPage step="officers">
      <ChiefGone onNamed={() => focusSoon(servingTitle)} />
      {wanted ? (
        <Proposal
          onProposed={() => {
            setChanging(false);
            focusSoon(voteTitle);
          }}
          onBack={changing ? () => setChanging(false) : null}
        />
      ) : null}
      {proposed && !wanted ? (
        <ProposalVote
          titleRef={voteTitle}
          onChange={() => setChanging(true)}
          onVoted={(passed) => focusSoon(passed ? servingTitle : earlier)}
        />
      ) : null}
      <HandsList ref={earlier} matter="officers" />
      <Serving titleRef={servingTitle}>
        {wanted || proposed ? null : (
          <Button onClick={() => setChanging(true)}>{words.propose.more}</Button>
        )}
      </Serving>
    </StepPage>
  );
}
