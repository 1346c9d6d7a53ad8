import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { CountForm } from '@/features/shared/CountForm';
import { Panel } from '@/features/shared/Panel';
import { RecordedFigure } from '@/features/shared/RecordedFigure';
import { Sentences } from '@/features/shared/Sentences';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';

/** How many have voted, once all have. */
export function Voters() {
  const { voting: words } = useWords().papers;
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  const over = figureRefusals(meeting, 'votersWithinIssued');
  return (
    <Panel title={words.voters} titleRef={title}>
      {meeting.round.figures.voters === null ? (
        <>
          <p>{words.votersLead}</p>
          <CountForm
            label={words.votersLabel}
            press={words.store}
            command={(count) => ({ type: 'votersCounted', count })}
            onStored={focusTitle}
          />
        </>
      ) : (
        <RecordedFigure figure="voters" matters={over.length > 0} />
      )}
      {over.length === 0 ? null : (
        <Notice tone="refuse">
          <Sentences refusals={over} />
        </Notice>
      )}
    </Panel>
  );
}
