import { useMeeting } from '../../desk/DeskContext';
import { votersGate } from '../../election/figures';
import { useWords } from '../../text';
import { Notice } from '../../ui/Notice';
import { CountForm } from '../parts/CountForm';
import { Panel } from '../parts/Panel';
import { RecordedFigure } from '../parts/RecordedFigure';
import { Sentences } from '../parts/Sentences';
import { useFocusPlace } from '../parts/useFocusPlace';

/** How many have voted, once all have. */
export function Voters() {
  const { voting: words } = useWords().papers;
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  const over = votersGate(meeting);
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
