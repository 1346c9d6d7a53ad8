import { useMeeting } from '../../desk/DeskContext';
import { attendance } from '../../election/attendance';
import { headCounted } from '../../election/gates';
import { useWords } from '../../text';
import { CountForm } from '../parts/CountForm';
import { Panel } from '../parts/Panel';
import { PressRow } from '../parts/PressRow';
import { stepPlace } from '../parts/places';
import { StepPage } from '../parts/StepPage';
import { useFocusPlace } from '../parts/useFocusPlace';
import { Frozen } from './Frozen';

/** The candidates are introduced, and heads counted right before the papers go out. */
export function HeadCountScreen() {
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  return (
    <StepPage step="headCount" ahead={<PressRow step="introduction" />}>
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
