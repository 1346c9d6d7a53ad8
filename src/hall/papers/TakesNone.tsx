import { useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { issuedGate } from '../../election/figures';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Panel } from '../parts/Panel';
import { RecordedFigure } from '../parts/RecordedFigure';
import { RefusedPaper } from './RefusedPaper';

/** Those present, as many as papers go out; who takes none counts as having left. */
export function TakesNone() {
  const { issued: words } = useWords().papers;
  const meeting = useMeeting();
  const [asking, setAsking] = useState(false);
  return (
    <Panel title={words.refusedTitle}>
      <p>{words.refusedWhy}</p>
      <RecordedFigure figure="present" matters={issuedGate(meeting).length > 0}>
        <Button onClick={() => setAsking(true)}>{words.refused}</Button>
      </RecordedFigure>
      {asking ? <RefusedPaper onClose={() => setAsking(false)} /> : null}
    </Panel>
  );
}
