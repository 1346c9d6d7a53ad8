import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { CountForm } from '@/features/shared/CountForm';
import { Panel } from '@/features/shared/Panel';
import { RecordedFigure } from '@/features/shared/RecordedFigure';
import { Sentences } from '@/features/shared/Sentences';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { Equation } from './Equation';

/** Cut before everybody: received = issued + replaced + left over. */
export function LeftOver() {
  const { voting: words } = useWords().papers;
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  const { voters, leftOver } = meeting.round.figures;
  const differs = figureRefusals(meeting, 'receivedSplits');
  if (voters === null) return null;
  return (
    <Panel title={words.leftOver} titleRef={title}>
      {leftOver === null ? (
        <>
          <p>{words.leftOverLead}</p>
          <CountForm
            label={words.leftOverLabel}
            press={words.leftOverStore}
            command={(count) => ({ type: 'leftOverCut', count })}
            onStored={focusTitle}
          >
            {(count) => <Equation leftOver={count} />}
          </CountForm>
        </>
      ) : (
        <>
          <RecordedFigure figure="leftOver" matters={differs.length > 0} />
          <Equation leftOver={leftOver} />
        </>
      )}
      {differs.length === 0 ? null : (
        <Notice tone="refuse">
          <Sentences refusals={differs} />
        </Notice>
      )}
    </Panel>
  );
}
