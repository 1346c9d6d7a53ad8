import { type SyntheticEvent, useId, useState } from 'react';
import type { MemberName } from '@/election/events/ids';
import { Answered } from '@/features/shared/Answered';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import styles from './SignScreen.module.css';

interface Props {
  readonly name: MemberName;
  readonly onDone: () => void;
}

/** Who refuses to sign, or has gone, is recorded before another scrutineer. */
export function WantingDialog({ name, onDone }: Props) {
  const words = useWords().sign.wanting;
  const submission = useSubmit();
  const formId = useId();
  const [why, setWhy] = useState<'refused' | 'absent' | null>(null);
  const [note, setNote] = useState('');
  const [pressed, setPressed] = useState(false);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (why === null) return;
    const command = { type: 'signatureMissing', name, reason: why, note: note.trim() } as const;
    if (await submission.run(command, words.what(name, words[why]))) onDone();
  }

  return (
    <Dialog
      title={words.title(name)}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>{words.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={submission.busy}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <ChooseOne
          legend={words.legend}
          options={(['refused', 'absent'] as const).map((value) => ({
            value,
            label: words[value],
          }))}
          value={why}
          onChange={setWhy}
          error={pressed && why === null ? words.chooseFirst : undefined}
        />
        {why === 'absent' ? <p>{words.absentHint}</p> : null}
        <Field label={words.reason} hint={words.reasonHint}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              maxLength={200}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </form>
      <Answered submission={submission} />
    </Dialog>
  );
}
