import { PressRow } from '../parts/PressRow';
import { StepPage } from '../parts/StepPage';
import { Issued } from './Issued';
import styles from './papers.module.css';
import { Received } from './Received';

/** The box is sealed, papers come in, go out one to each present, and marking is explained. */
export function PapersScreen() {
  return (
    <StepPage step="papers">
      <PressRow step="boxSealed" />
      <div className={styles.beside}>
        <Received />
        <Issued />
      </div>
      <PressRow step="explanation" />
    </StepPage>
  );
}
