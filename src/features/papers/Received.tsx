import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { notYetVoted } from '@/election/rules/round/standing';
import { CountForm } from '@/features/shared/CountForm';
import { Panel } from '@/features/shared/Panel';
import { RecordedFigure } from '@/features/shared/RecordedFigure';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { MoreReceived } from './MoreReceived';

/** Papers handed to the meeting; more of them can come until the vote is over. */
export function Received() {
  const { received: words } = useWords().papers;
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  const [more, setMore] = useState(false);
  return (
    <Panel title={words.title} titleRef={title}>
      {meeting.round.figures.received === null ? (
        <>
          <p>{words.lead}</p>
          <CountForm
            label={words.label}
            press={words.store}
            command={(count) => ({ type: 'papersReceived', count, reason: '' })}
            onStored={focusTitle}
          />
        </>
      ) : (
        <RecordedFigure figure="received">
          {notYetVoted(meeting).length > 0 ? null : (
            <Button onClick={() => setMore(true)}>{words.more}</Button>
          )}
        </RecordedFigure>
      )}
      {more ? <MoreReceived onClose={() => setMore(false)} /> : null}
    </Panel>
  );
}
