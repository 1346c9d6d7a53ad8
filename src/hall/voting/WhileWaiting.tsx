import { useMeeting } from '../../desk/DeskContext';
import { rehearses } from '../../election/rehearsal';
import { useWords } from '../../text';
import { Panel } from '../parts/Panel';
import { Rehearse } from '../parts/Rehearse';

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
