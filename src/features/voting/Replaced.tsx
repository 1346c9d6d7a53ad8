import { useControllerState } from '@/controller/react/MeetingControllerContext';
import { Answered } from '@/features/shared/Answered';
import { Panel } from '@/features/shared/Panel';
import { RecordedFigure } from '@/features/shared/RecordedFigure';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './voting.module.css';

/** One press a paper; a press too many is counted again like any figure. */
export function Replaced() {
  const { voting: words } = useWords().papers;
  const voting = useControllerState(({ meeting }) => meeting.round.figures.voters === null);
  const submission = useSubmit();
  return (
    <Panel title={words.replaced}>
      {voting ? <p>{words.replacedLead}</p> : null}
      <RecordedFigure figure="replaced">
        {voting ? (
          <Button
            kind="primary"
            disabled={submission.busy}
            onClick={() => void submission.run({ type: 'paperSpoiled' })}
          >
            {words.replacedPress}
          </Button>
        ) : null}
      </RecordedFigure>
      <Answered submission={submission} />
      {voting ? <p className={styles.soft}>{words.replacedUndo}</p> : null}
    </Panel>
  );
}
