import { ProcedureRow } from '@/features/shared/ProcedureRow';
import { StepPage } from '@/features/shared/StepPage';
import { LeftOver } from './LeftOver';
import { Replaced } from './Replaced';
import { Voters } from './Voters';
import styles from './voting.module.css';
import { WhileWaiting } from './WhileWaiting';

/** Papers are marked and cast; spoiled ones replaced; then the voters, and what is left over. */
export function VotingScreen() {
  return (
    <StepPage step="voting">
      <div className={styles.presses}>
        <ProcedureRow procedure="boxSealed" />
        <ProcedureRow procedure="explanation" />
      </div>
      <div className={styles.beside}>
        <Replaced />
        <Voters />
      </div>
      <LeftOver />
      <WhileWaiting />
    </StepPage>
  );
}
