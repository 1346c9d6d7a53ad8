import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { ProcedureRow } from '@/features/shared/ProcedureRow';
import { StepPage } from '@/features/shared/StepPage';
import { Issued } from './Issued';
import styles from './papers.module.css';
import { Received } from './Received';
import { TakesNone } from './TakesNone';

/** The box is sealed, papers come in, go out one to each present, and marking is explained. */
export function PapersScreen() {
  const received = useMeeting().round.figures.received !== null;
  return (
    <StepPage step="papers">
      <ProcedureRow procedure="boxSealed" />
      <div className={styles.beside}>
        <div className={styles.left}>
          <Received />
          {received ? <TakesNone /> : null}
        </div>
        <Issued />
      </div>
      <ProcedureRow procedure="explanation" />
    </StepPage>
  );
}
