import { useMeeting } from '../../desk/DeskContext';
import { issuedGate } from '../../election/figures';
import { useWords } from '../../text';
import { Notice } from '../../ui/Notice';
import { CountForm } from '../parts/CountForm';
import { Panel } from '../parts/Panel';
import { RecordedFigure } from '../parts/RecordedFigure';
import { Sentences } from '../parts/Sentences';
import { useFocusPlace } from '../parts/useFocusPlace';
import styles from './papers.module.css';

/** Gate 2: one paper to each present, or it is found out why not. */
export function Issued() {
  const { issued: words } = useWords().papers;
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  const { received, issued, present } = meeting.round.figures;
  const differs = issuedGate(meeting);
  return (
    <Panel title={words.title} titleRef={title}>
      {issued === null ? (
        <>
          <p>{words.lead(present ?? 0)}</p>
          {received === null ? null : (
            <CountForm
              label={words.label}
              press={words.store}
              command={(count) => ({ type: 'papersIssued', count })}
              onStored={focusTitle}
            />
          )}
        </>
      ) : (
        <RecordedFigure figure="issued" matters={differs.length > 0} />
      )}
      {issued === null ? null : differs.length > 0 ? (
        <Notice tone="refuse">
          <Sentences refusals={differs} />
        </Notice>
      ) : (
        <p className={styles.matches}>✓ {words.matches(issued)}</p>
      )}
    </Panel>
  );
}
