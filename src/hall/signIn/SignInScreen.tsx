import { useMeeting } from '../../desk/DeskContext';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Answered } from '../parts/Answered';
import { StepPage } from '../parts/StepPage';
import { useAct } from '../parts/useAct';
import { AttendanceBoard } from './AttendanceBoard';
import { MemberList } from './MemberList';
import styles from './signIn.module.css';

/** Who is here. It stays open to the end: late arrival and leaving are recorded as well. */
export function SignInScreen() {
  const { signInOpened } = useMeeting();
  return (
    <StepPage step="signIn">
      {signInOpened ? (
        <div className={styles.columns}>
          <AttendanceBoard />
          <MemberList />
        </div>
      ) : (
        <Opening />
      )}
    </StepPage>
  );
}

function Opening() {
  const { open } = useWords().signIn;
  const act = useAct();
  return (
    <div className={styles.opening}>
      <p>{open.lead}</p>
      <Button
        kind="primary"
        disabled={act.busy}
        onClick={() => void act.run({ type: 'signInOpened' })}
      >
        {open.press}
      </Button>
      <Answered act={act} />
    </div>
  );
}
