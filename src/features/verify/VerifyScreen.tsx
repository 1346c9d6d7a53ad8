import { useRef, useState } from 'react';
import { type Checked, checkFile } from '@/controller/files/checkFile';
import { ChooseFile } from '@/features/shared/ChooseFile';
import { useWords } from '@/text';
import { sayFault } from '@/text/sayFault';
import { Notice } from '@/ui/Notice';
import { FileReport } from './FileReport';
import { TakeFile } from './TakeFile';
import styles from './VerifyScreen.module.css';

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly checked: Checked;
}

/** A meeting file is checked throughout before anything of it is believed. */
export function VerifyScreen() {
  const { verify } = useWords();
  const [chosen, setChosen] = useState<Chosen | 'none' | 'checking' | 'unreadable'>('none');
  const last = useRef(0);

  async function check(file: File) {
    last.current += 1;
    const mine = last.current;
    setChosen('checking');
    const result = await read(file);
    // Only the file that was chosen last is reported.
    if (mine === last.current) setChosen(result ?? 'unreadable');
  }

  return (
    <section className={styles.verify}>
      <h1>{verify.title}</h1>
      <p>{verify.lead}</p>
      <ChooseFile label={verify.choose} onChoose={(file) => void check(file)} />
      <p role="status">{chosen === 'checking' ? verify.checking : null}</p>
      {chosen === 'unreadable' ? <Notice tone="refuse" title={verify.unreadable} /> : null}
      {typeof chosen === 'string' ? null : <Result chosen={chosen} />}
    </section>
  );
}

async function read(file: File): Promise<Chosen | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, bytes, checked: await checkFile(bytes) };
  } catch {
    return null;
  }
}

function Result({ chosen: { name, bytes, checked } }: { readonly chosen: Chosen }) {
  const words = useWords();
  const { verify } = words;
  if (checked.ok)
    return (
      <>
        <p>{verify.chosen(name)}</p>
        <FileReport file={checked} />
        <TakeFile bytes={bytes} ending={checked.report.ending} />
      </>
    );
  const { what, why, now } = sayFault(words, checked.fault);
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
