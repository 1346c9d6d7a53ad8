import type { ServingOfficer } from '@/election/state/meeting';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

interface Props {
  readonly officer: ServingOfficer;
  readonly onClose: (relieved: boolean) => void;
}

/** At their own wish; who leaves the hall or becomes a candidate is relieved by that itself. */
export function Relieve({ officer: { name, office }, onClose }: Props) {
  const { officers, terms } = useWords();
  const words = officers.relieveDialog;
  const submission = useSubmit();

  async function relieve() {
    if (await submission.run({ type: 'officerRelieved', name, office, reason: 'ownWish' }))
      onClose(true);
  }

  return (
    <Dialog
      title={words.title(name, terms.office[office])}
      onClose={() => onClose(false)}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{words.back}</Button>
          <Button kind="danger" disabled={submission.busy} onClick={() => void relieve()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
      <Answered submission={submission} />
    </Dialog>
  );
}
