import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { quorumGate } from '@/election/rules/roster/attendance';
import { Answered } from '@/features/shared/Answered';
import { NotHeld } from '@/features/shared/NotHeld';
import { StepPage } from '@/features/shared/StepPage';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { AttendanceBoard } from './AttendanceBoard';
import { MemberList } from './MemberList';
import styles from './signIn.module.css';

/** Who is here. It stays open to the end: late arrival and leaving are recorded as well. */
export function SignInScreen() {
  const meeting = useMeeting();
  const mayEnd = meeting.ending === null && quorumGate(meeting).length > 0;
  const [list, focusList] = useFocusPlace<HTMLDivElement>();
  return (
    <StepPage step="signIn">
      {meeting.signInOpened ? (
        <div className={styles.columns}>
          <AttendanceBoard />
          <MemberList ref={list} />
          {mayEnd ? (
            <div className={styles.end}>
              <NotHeld />
            </div>
          ) : null}
        </div>
      ) : (
        <Opening onStored={focusList} />
      )}
    </StepPage>
  );
}

function Opening({ onStored }: { readonly onStored: () => void }) {
  const words = useWords().signIn.open;
  const submission = useSubmit();

  async function open() {
    if (await submission.run({ type: 'signInOpened' })) onStored();
  }

  return (
    <div className={styles.opening}>
      <p>{words.lead}</p>
      <Button kind="primary" disabled={submission.busy} onClick={() => void open()}>
        {words.press}
      </Button>
      <Answered submission={submission} />
    </div>
  );
}
