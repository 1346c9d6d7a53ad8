import { type SyntheticEvent, useId, useState } from 'react';
import { useWords, type Words } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import type { ValidFile } from '@/verifier/checkFile';
import { parseCode } from '@/verifier/codes';
import { codesToTakeOver, unvouchedFrom } from '@/verifier/takeOverCodes';
import { CodeField } from './CodeField';
import styles from './VerifyScreen.module.css';

interface Props {
  readonly file: ValidFile;
  readonly busy: boolean;
  readonly onYes: () => Promise<unknown>;
}

/** A button to go on with the meeting here, once the codes that only the first device or the paper has were typed. */
export function TakeOver({ file, busy, onYes }: Props) {
  const { takeOver } = useWords().verify;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="primary" disabled={busy} onClick={() => setAsking(true)}>
        {takeOver.button}
      </Button>
      {asking ? (
        <TakeOverDialog file={file} busy={busy} onYes={onYes} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}

function TakeOverDialog({ file, busy, onYes, onClose }: Props & { readonly onClose: () => void }) {
  const { compare, takeOver } = useWords().verify;
  const formId = useId();
  const needed = codesToTakeOver(file);
  const [typed, setTyped] = useState<readonly string[]>(() => needed.map(() => ''));
  const [asked, setAsked] = useState(false);
  const isHandedOver = file.report.ending === 'handedOver';
  const errors = needed.map(({ of, code: right }, i) => {
    const code = parseCode(typed[i] ?? '');
    if (code === null) return compare.malformed;
    if (code === right) return null;
    return of === null ? takeOver.wrongCode : takeOver.wrongSlipCode;
  });

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setAsked(true);
    if (errors.some((error) => error !== null)) return;
    await onYes();
    onClose();
  }

  return (
    <Dialog
      title={takeOver.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{takeOver.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={busy}>
            {takeOver.yes}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => void submit(event)}
      >
        <p>{takeOver.lead}</p>
        {isHandedOver ? null : <p>{takeOver.notHandedOver}</p>}
        {isHandedOver || needed.length === 0 ? null : <p>{takeOver.slipLead}</p>}
        {needed.map(({ of }, i) => (
          <CodeField
            key={of ?? ''}
            label={of === null ? takeOver.handOverCode : takeOver.keyCode(of)}
            value={typed[i] ?? ''}
            onChange={(text) => setTyped(typed.map((other, at) => (at === i ? text : other)))}
            error={asked ? (errors[i] ?? undefined) : undefined}
          />
        ))}
        {isHandedOver ? null : <p>{sayPapersAfter(file, takeOver)}</p>}
      </form>
    </Dialog>
  );
}

function sayPapersAfter(file: ValidFile, said: Words['verify']['takeOver']): string {
  const from = unvouchedFrom(file.meeting);
  return from === null ? said.papersAfter(lastSigned(file)) : said.unvouchedFrom(from);
}

/** The number of the last entry that somebody signed; 0 where nobody did. */
const lastSigned = ({ rows }: ValidFile): number =>
  rows.filter(({ text }) => !text.includes('"witnesses":[]')).at(-1)?.seq ?? 0;
