import { useState } from 'react';
import { type Imported, importMeeting, takeOver } from '@/controller/files/importMeeting';
import { isOver } from '@/election/state/meeting';
import { Answered } from '@/features/shared/Answered';
import { forgetCopy } from '@/features/shared/keptCopies';
import { usePinPrompt } from '@/features/shared/PinPrompt';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { meetingPlace } from '@/features/shared/places';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { ValidFile } from '@/verifier/checkFile';
import { ForkTable } from './ForkTable';
import { TakeOver } from './TakeOver';
import styles from './VerifyScreen.module.css';

type Take = typeof importMeeting;

interface Props {
  readonly file: ValidFile;
  /** Codes that were typed from paper. */
  readonly codes: readonly string[];
}

/** Takes the file onto this device: to go on with the meeting where it may, or to look at it. */
export const TakeFile = (props: Props) => (
  <PinPromptProvider>
    <Taking {...props} />
  </PinPromptProvider>
);

function Taking({ file, codes }: Props) {
  const { entries } = file.report;
  const { verify } = useWords();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<Imported | null>(null);
  const prompt = usePinPrompt();

  /** Asks who presides where a meeting that is written here would end; what was asked last where they turn back. */
  async function takeSigned(how: Take): Promise<Imported> {
    let pin: string | null = null;
    for (;;) {
      const outcome = await how(file, undefined, { pin, codes });
      if (outcome.kind !== 'asksPin') return outcome;
      const { name, wrong } = outcome;
      const given = await prompt.askPins({
        purpose: 'sign',
        need: { all: [name], oneOf: [], byHands: false },
        keyless: [],
        what: verify.endsHere,
        wrong: wrong ? { name, times: null } : null,
        mayGoWithout: false,
      });
      if (given === null || given === 'cannotSign') return outcome;
      pin = given[0]?.pin ?? null;
    }
  }

  async function take(how: Take) {
    setBusy(true);
    setTaken(null);
    const outcome = await takeSigned(how).catch(
      (): Imported => ({ kind: 'notStored', why: 'failed' }),
    );
    if (outcome.kind === 'stored') forgetCopy(outcome.meeting, entries);
    setTaken(outcome);
    setBusy(false);
  }

  return (
    <>
      <div className={styles.acts}>
        {isOver(file.meeting) ? null : (
          <TakeOver file={file} busy={busy} onYes={() => take(takeOver)} />
        )}
        <Button disabled={busy} onClick={() => void take(importMeeting)}>
          {verify.takeIn}
        </Button>
      </div>
      <p role="status">{busy ? verify.taking : null}</p>
      {taken === null ? null : <Outcome taken={taken} />}
    </>
  );
}

function Outcome({ taken }: { readonly taken: Imported }) {
  const words = useWords();
  const { taken: said } = words.verify;
  switch (taken.kind) {
    case 'stored':
      return (
        <Notice tone="good" title={said.stored(taken.entries)}>
          <a href={meetingPlace(taken.meeting)}>{said.open}</a>
        </Notice>
      );
    case 'same':
      return (
        <Notice tone="info" title={said.same}>
          <a href={meetingPlace(taken.meeting)}>{said.open}</a>
        </Notice>
      );
    case 'mended':
      return (
        <Notice tone="good" title={said.mended}>
          <a href={meetingPlace(taken.meeting)}>{said.open}</a>
        </Notice>
      );
    case 'older':
      return (
        <Notice tone="refuse" title={said.notStored}>
          <p>{said.older(taken.here, taken.file)}</p>
          <a href={meetingPlace(taken.meeting)}>{said.open}</a>
        </Notice>
      );
    case 'fork':
      return (
        <Notice tone="refuse" title={said.notStored}>
          <p>{said.fork(taken.seq)}</p>
          <ForkTable
            seq={taken.seq}
            columns={[
              { name: said.sides.here, side: taken.sides.here },
              { name: said.sides.file, side: taken.sides.file },
            ]}
          />
        </Notice>
      );
    case 'asksPin':
      return <Notice tone="refuse" title={said.notStored} />;
    case 'refused':
    case 'notStored':
      return <Answered submission={{ answer: taken }} />;
  }
}
