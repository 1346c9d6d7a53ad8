import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { figureRefusals, ISSUED_RULES } from '@/election/rules/round/figureRules';
import { notYetVoted } from '@/election/rules/round/standing';
import { Panel } from '@/features/shared/Panel';
import { RecordedFigure } from '@/features/shared/RecordedFigure';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { RefusedPaper } from './RefusedPaper';

/** As many are present as papers go out; who takes none counts as having left. */
export function TakesNone() {
  const { papers, terms } = useWords();
  const words = papers.issued;
  const meeting = useMeeting();
  const stillGiven = notYetVoted(meeting).length === 0;
  const [asking, setAsking] = useState(false);
  return (
    <Panel title={stillGiven ? words.refusedTitle : terms.figure.present}>
      {stillGiven ? <p>{words.refusedWhy}</p> : null}
      <RecordedFigure
        figure="present"
        matters={figureRefusals(meeting, ...ISSUED_RULES).length > 0}
      >
        {stillGiven ? <Button onClick={() => setAsking(true)}>{words.refused}</Button> : null}
      </RecordedFigure>
      {asking ? <RefusedPaper onClose={() => setAsking(false)} /> : null}
    </Panel>
  );
}
