import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { readChosenFile } from '@/controller/check/readChosenFile';
import { type Removed, removeMeeting } from '@/controller/files/removeMeeting';
import type { MeetingFile } from '@/controller/toMeetingFile';
import type { MeetingId } from '@/election/events/ids';
import { ChooseFile } from '@/features/shared/ChooseFile';
import { SavedFileCheck } from '@/features/shared/SavedFileCheck';
import { useWords } from '@/text';
import { sayFault } from '@/text/sayFault';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import styles from './ArchiveScreen.module.css';
import { saveToFile } from './saveToFile';

interface Props {
  readonly id: MeetingId;
  readonly title: string;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** A whole meeting goes off a borrowed laptop: saved, chosen again, compared, and only then removed. */
export function RemoveDialog({ id, title, onClose, onRemoved }: Props) {
  const { archive, removal: words } = useWords();
  const formId = useId();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [saved, setSaved] = useState<MeetingFile | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [answer, setAnswer] = useState<Exclude<Removed, { kind: 'removed' }> | null>(null);

  async function save() {
    const made = await saveToFile(id);
    setSaved(made);
    setSaid(made === null ? archive.notSaved : archive.saved(made.name));
  }

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setMissing(file === null);
    if (file === null || underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setAnswer(null);
    const outcome = await remove(id, file);
    underWay.current = false;
    setBusy(false);
    if (outcome.kind === 'removed') onRemoved();
    else setAnswer(outcome);
  }

  return (
    <Dialog
      title={words.title(title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          <Button kind="danger" type="submit" form={formId} disabled={busy}>
            {words.yes}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      <form
        id={formId}
        noValidate
        className={styles.steps}
        onSubmit={(event) => void submit(event)}
      >
        <div>
          <Button onClick={() => void save()}>{words.save}</Button>
        </div>
        <p role="status">{said}</p>
        <SavedFileCheck file={saved} />
        <ChooseFile
          label={words.choose}
          onChoose={(chosen) => {
            setFile(chosen);
            setMissing(false);
          }}
          error={missing ? words.chooseFirst : undefined}
        />
      </form>
      {busy ? <p role="status">{words.checking}</p> : null}
      {answer === null ? null : <WhyNot answer={answer} />}
    </Dialog>
  );
}

async function remove(id: MeetingId, file: File): Promise<Removed> {
  const chosen = await readChosenFile(file);
  return chosen.ok ? removeMeeting(id, chosen.bytes) : { kind: 'fault', fault: chosen.fault };
}

function WhyNot({ answer }: { readonly answer: Exclude<Removed, { kind: 'removed' }> }) {
  const words = useWords();
  const { removal: said } = words;
  return (
    <Notice tone="refuse" title={said.failed}>
      <p>{why()}</p>
    </Notice>
  );

  function why(): string {
    switch (answer.kind) {
      case 'otherFile':
      case 'goesOn':
        return said[answer.kind];
      case 'fault': {
        const fault = sayFault(words, answer.fault);
        return [fault.what, fault.why, fault.now].join(' ');
      }
      case 'notStored':
        return words.frame.answered.trouble[answer.why];
    }
  }
}
