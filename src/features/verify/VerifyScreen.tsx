import { useEffect, useRef, useState } from 'react';
import type { Progress } from '@/controller/check/checkFile';
import { ChooseFile } from '@/features/shared/ChooseFile';
import { CopiesInMemory } from '@/features/shared/CopiesInMemory';
import { useWords } from '@/text';
import { sayFault } from '@/text/sayFault';
import { Notice } from '@/ui/Notice';
import { FileReport } from './FileReport';
import { type Chosen, readNewest } from './readNewest';
import { TakeFile } from './TakeFile';
import styles from './VerifyScreen.module.css';

const NOT_BEGUN: Progress = { done: 0, of: 0 };

/** A meeting file is checked throughout before anything of it is believed. */
export function VerifyScreen() {
  const { verify } = useWords();
  const [chosen, setChosen] = useState<Chosen | 'none' | 'checking'>('none');
  const [progress, setProgress] = useState<Progress>(NOT_BEGUN);
  const checking = useRef(new AbortController());
  useEffect(() => () => checking.current.abort(), []);

  async function check(files: readonly [File, ...File[]]) {
    // Only what was chosen last is checked on, and reported.
    checking.current.abort();
    const mine = new AbortController();
    checking.current = mine;
    setChosen('checking');
    setProgress(NOT_BEGUN);
    const newest = await readNewest(files, setProgress, mine.signal);
    if (!mine.signal.aborted) setChosen(newest);
  }

  return (
    <section className={styles.verify}>
      <h1>{verify.title}</h1>
      <p>{verify.lead}</p>
      <CopiesInMemory />
      <ChooseFile several label={verify.choose} onChoose={(...files) => void check(files)} />
      <p role="status">{chosen === 'checking' ? verify.checking : null}</p>
      {chosen === 'checking' && progress.of > 0 ? <CheckProgress {...progress} /> : null}
      {typeof chosen === 'string' ? null : <Result chosen={chosen} />}
    </section>
  );
}

/** A long record takes a while; a hall that sees it move waits. */
function CheckProgress({ done, of }: Progress) {
  const { verify } = useWords();
  return (
    <p>
      <progress aria-label={verify.checking} value={done} max={of} className={styles.progress} />{' '}
      {verify.checked(done, of)}
    </p>
  );
}

function Result({ chosen: { name, outcome, among } }: { readonly chosen: Chosen }) {
  const words = useWords();
  const { verify } = words;
  if (outcome.ok)
    return (
      <>
        <p>{verify.chosen(name)}</p>
        {among > 1 ? <p>{verify.newest(among)}</p> : null}
        <FileReport file={outcome} />
        <TakeFile file={outcome} />
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
