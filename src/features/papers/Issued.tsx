import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { figureRefusals, ISSUED_RULES } from '@/election/rules/round/figureRules';
import { CountForm } from '@/features/shared/CountForm';
import { Panel } from '@/features/shared/Panel';
import { RecordedFigure } from '@/features/shared/RecordedFigure';
import { Sentences } from '@/features/shared/Sentences';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import styles from './papers.module.css';

/** Gate 2: one paper to each present, or it is found out why not. */
export function Issued() {
  const { issued: words } = useWords().papers;
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  const { received, issued, present } = meeting.round.figures;
  const differs = figureRefusals(meeting, ...ISSUED_RULES);
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
