import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

interface Props {
  readonly name: MemberName;
  readonly onDone: (stored: boolean) => void;
}

/** Unticking asks what happened: the record tells a slip of the finger from somebody who went. */
export function LeftDialog({ name, onDone }: Props) {
  const { signIn, terms } = useWords();
  const words = signIn.left;
  const { serving } = useMeeting();
  const submission = useSubmit();
  const offices = serving.filter((officer) => officer.name === name);

  async function store(reason: 'left' | 'tickedByMistake') {
    if (await submission.run({ type: 'memberLeft', name, reason })) onDone(true);
  }

  return (
    <Dialog
      title={words.title(name)}
      onClose={() => onDone(false)}
      actions={
        <>
          <Button onClick={() => onDone(false)}>{words.back}</Button>
          <Button disabled={submission.busy} onClick={() => void store('tickedByMistake')}>
            {words.mistake}
          </Button>
          <Button kind="primary" disabled={submission.busy} onClick={() => void store('left')}>
            {words.gone}
          </Button>
        </>
      }
    >
      {offices.map(({ office }) => (
        <p key={office}>{words.officer(terms.office[office])}</p>
      ))}
      <Answered submission={submission} />
    </Dialog>
  );
}
