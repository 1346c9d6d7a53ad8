import { useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import type { MemberName } from '../../election/ids';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Answered } from '../parts/Answered';
import { ChooseOne } from '../parts/ChooseOne';
import { Panel } from '../parts/Panel';
import { useAct } from '../parts/useAct';
import { followers } from './followers';

/** Once the box is open another scrutineer follows a chief who has gone, without a show of hands. */
export function ChiefGone({ onNamed }: { readonly onNamed: () => void }) {
  const { officers } = useWords();
  const words = officers.chief;
  const meeting = useMeeting();
  const act = useAct();
  const [chosen, setChosen] = useState<MemberName | null>(null);
  const [pressed, setPressed] = useState(false);
  const names = followers(meeting);
  if (names.length === 0) return null;

  async function name() {
    setPressed(true);
    if (chosen !== null && (await act.run({ type: 'chiefNamed', name: chosen }))) onNamed();
  }

  return (
    <Panel title={words.title}>
      <p>{words.body}</p>
      <ChooseOne
        legend={words.who}
        options={names.map((scrutineer) => ({ value: scrutineer, label: scrutineer }))}
        value={chosen}
        onChange={setChosen}
        error={pressed && chosen === null ? words.choose : undefined}
      />
      <Answered act={act} />
      <div>
        <Button kind="primary" disabled={act.busy} onClick={() => void name()}>
          {words.confirm}
        </Button>
      </div>
    </Panel>
  );
}
