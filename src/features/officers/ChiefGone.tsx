import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { Answered } from '@/features/shared/Answered';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { Panel } from '@/features/shared/Panel';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { followers } from './followers';

/** Once the box is open another scrutineer follows a chief who has gone, without a show of hands. */
export function ChiefGone({ onNamed }: { readonly onNamed: () => void }) {
  const { officers } = useWords();
  const words = officers.chief;
  const meeting = useMeeting();
  const submission = useSubmit();
  const [chosen, setChosen] = useState<MemberName | null>(null);
  const [pressed, setPressed] = useState(false);
  const names = followers(meeting);
  if (names.length === 0) return null;

  async function name() {
    setPressed(true);
    if (chosen !== null && (await submission.run({ type: 'chiefScrutineerNamed', name: chosen })))
      onNamed();
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
      <Answered submission={submission} />
      <div>
        <Button kind="primary" disabled={submission.busy} onClick={() => void name()}>
          {words.confirm}
        </Button>
      </div>
    </Panel>
  );
}
