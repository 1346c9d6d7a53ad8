import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { attendance } from '@/election/rules/roster/attendance';
import { headCounted } from '@/election/rules/round/standing';
import { CountForm } from '@/features/shared/CountForm';
import { Panel } from '@/features/shared/Panel';
import { ProcedureRow } from '@/features/shared/ProcedureRow';
import { stepPlace } from '@/features/shared/places';
import { StepPage } from '@/features/shared/StepPage';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { Frozen } from './Frozen';

/** The candidates are introduced, and heads counted right before the papers go out. */
export function HeadCountScreen() {
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  return (
    <StepPage step="headCount" ahead={<ProcedureRow procedure="introduction" />}>
      {headCounted(meeting) ? <Frozen titleRef={title} /> : <Count onStored={focusTitle} />}
    </StepPage>
  );
}

function Count({ onStored }: { readonly onStored: () => void }) {
  const { count: words } = useWords().headCount;
  const meeting = useMeeting();
  return (
    <Panel title={words.title}>
      <p>
        {words.lead} {words.listed(attendance(meeting).present)}
      </p>
      <CountForm
        label={words.label}
        press={words.store}
        command={(present) => ({ type: 'headCounted', present })}
        onStored={onStored}
      />
      <p>{words.freezes}</p>
      <p>
        <a href={stepPlace(meeting.id, 'signIn')}>{words.toSignIn}</a>
      </p>
    </Panel>
  );
}
