import { useMeeting } from '../../desk/DeskContext';
import { leftOverGate } from '../../election/figures';
import { useWords } from '../../text';
import { Notice } from '../../ui/Notice';
import { CountForm } from '../parts/CountForm';
import { Panel } from '../parts/Panel';
import { RecordedFigure } from '../parts/RecordedFigure';
import { Sentences } from '../parts/Sentences';
import { useFocusPlace } from '../parts/useFocusPlace';
import { Equation } from './Equation';

/** Cut before everybody: received = issued + replaced + left over. */
export function LeftOver() {
  const { voting: words } = useWords().papers;
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  const { voters, leftOver } = meeting.round.figures;
  const differs = leftOverGate(meeting);
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
