import { useRef, useState } from 'react';
import { type Checked, checkFile } from '@/controller/files/checkFile';
import { readChosenFile } from '@/controller/files/readChosenFile';
import { ChooseFile } from '@/features/shared/ChooseFile';
import { CopiesInMemory } from '@/features/shared/CopiesInMemory';
import { type Faulty, faulty } from '@/journal/fault';
import { useWords } from '@/text';
import { sayFault } from '@/text/sayFault';
import { Notice } from '@/ui/Notice';
import { FileReport } from './FileReport';
import { TakeFile } from './TakeFile';
import styles from './VerifyScreen.module.css';

interface Chosen {
  readonly name: string;
  readonly outcome: Outcome;
}

type Outcome = ({ readonly bytes: Uint8Array } & Extract<Checked, { ok: true }>) | Faulty;

/** A meeting file is checked throughout before anything of it is believed. */
export function VerifyScreen() {
  const { verify } = useWords();
  const [chosen, setChosen] = useState<Chosen | 'none' | 'checking'>('none');
  const last = useRef(0);

  async function check(file: File) {
    last.current += 1;
    const mine = last.current;
    setChosen('checking');
    const outcome = await read(file);
    // Only the file that was chosen last is reported.
    if (mine === last.current) setChosen({ name: file.name, outcome });
  }

  return (
    <section className={styles.verify}>
      <h1>{verify.title}</h1>
      <p>{verify.lead}</p>
      <CopiesInMemory />
      <ChooseFile label={verify.choose} onChoose={(file) => void check(file)} />
      <p role="status">{chosen === 'checking' ? verify.checking : null}</p>
      {typeof chosen === 'string' ? null : <Result chosen={chosen} />}
    </section>
  );
}

async function read(file: File): Promise<Outcome> {
  const chosen = await readChosenFile(file);
  if (!chosen.ok) return chosen;
  const checked = await checkFile(chosen.bytes).catch(() => faulty('file.notChecked', {}));
  return checked.ok ? { ...checked, bytes: chosen.bytes } : checked;
}

function Result({ chosen: { name, outcome } }: { readonly chosen: Chosen }) {
  const words = useWords();
  const { verify } = words;
  if (outcome.ok)
    return (
      <>
        <p>{verify.chosen(name)}</p>
        <FileReport file={outcome} />
        <TakeFile
          bytes={outcome.bytes}
          ending={outcome.report.ending}
          entries={outcome.report.entries}
        />
      </>
    );
  const { what, why, now } = sayFault(words, outcome.fault);
  return (
    <>
      <p>{verify.chosen(name)}</p>
      <Notice tone="refuse" title={verify.fails}>
        <p>
          <strong>{what}</strong>
        </p>
        <p>
          {why} {now}
        </p>
      </Notice>
    </>
  );
}
