import { useRef } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { votersGate } from '../../election/figures';
import { useWords } from '../../text';
import { Notice } from '../../ui/Notice';
import { CountForm } from '../parts/CountForm';
import { focusSoon } from '../parts/focusSoon';
import { Panel } from '../parts/Panel';
import { RecordedFigure } from '../parts/RecordedFigure';
import { Sentences } from '../parts/Sentences';

/** How many have voted, once all have. */
export function Voters() {
  const { voting: words } = useWords().papers;
  const meeting = useMeeting();
  const title = useRef<HTMLHeadingElement>(null);
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
            onStored={() => focusSoon(title)}
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
