import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { rehearses } from '@/election/state/rehearsal';
import { Panel } from '@/features/shared/Panel';
import { Rehearse } from '@/features/shared/Rehearse';
import { useWords } from '@/text';

/** People vote and the counters wait: time to practise. */
export function WhileWaiting() {
  const { rehearsal } = useWords();
  if (rehearses(useMeeting()) !== null) return null;
  return (
    <Panel title={rehearsal.button}>
      <p>{rehearsal.lead}</p>
      <div>
        <Rehearse />
      </div>
    </Panel>
  );
}
