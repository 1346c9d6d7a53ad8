import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ChooseFile } from '@/features/shared/ChooseFile';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { type Checked, NOT_BEGUN, type Progress, type ValidFile } from '@/verifier/checkFile';
import { judge } from '@/verifier/judgement';
import { FileReport } from './FileReport';
import { PublicCopyReport } from './PublicCopyReport';
import { CheckQr } from './qr/CheckQr';
import { type Chosen, readNewest } from './readNewest';
import { TwoFiles } from './TwoFiles';
import { Verdict } from './Verdict';
import styles from './VerifyScreen.module.css';

interface Props {
  /** What can be done with a file that holds. */
  readonly acts?: (file: ValidFile, codes: readonly string[]) => ReactNode;
  readonly children?: ReactNode;
}

/** A meeting file is checked throughout before anything of it is believed. */
export function CheckFile({ acts, children }: Props) {
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
      {children}
      <ChooseFile several label={verify.choose} onChoose={(...files) => void check(files)} />
      <p role="status">{chosen === 'checking' ? verify.checking : null}</p>
      {chosen === 'checking' && progress.of > 0 ? <CheckProgress {...progress} /> : null}
      {typeof chosen === 'string' ? null : <Result chosen={chosen} acts={acts} />}
      {chosen === 'none' ? <CheckQr /> : null}
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

interface ResultProps {
  readonly chosen: Chosen;
  readonly acts: Props['acts'] | undefined;
}

function Result({ chosen, acts }: ResultProps) {
  const { verify } = useWords();
  const { name, file, among, other } = chosen;
  return (
    <>
      <p>{verify.chosen(name)}</p>
      {file.kind === 'publicCopy' ? (
        <PublicCopyReport checked={file.checked} />
      ) : (
        <MeetingResult name={name} outcome={file.checked} among={among} other={other} acts={acts} />
      )}
    </>
  );
}

interface MeetingResultProps extends Pick<Chosen, 'name' | 'among' | 'other'> {
  readonly outcome: Checked;
  readonly acts: Props['acts'] | undefined;
}

function MeetingResult({ name, outcome, among, other, acts }: MeetingResultProps) {
  const [codes, setCodes] = useState<readonly string[]>([]);
  const judgement = judge(outcome, codes);
  const { verify } = useWords();
  return (
    <>
      {outcome.ok && among > 1 && other === null ? <p>{verify.newest(among)}</p> : null}
      {outcome.ok && other !== null ? (
        <Other shown={{ name, file: outcome }} other={other} />
      ) : null}
      {outcome.ok ? (
        <>
          <FileReport file={outcome} judgement={judgement} codes={codes} onCodes={setCodes} />
          {judgement.answer === 'doesNotHold' ? null : acts?.(outcome, codes)}
        </>
      ) : (
        <Verdict judgement={judgement} />
      )}
    </>
  );
}

interface OtherProps {
  readonly shown: { readonly name: string; readonly file: ValidFile };
  readonly other: NonNullable<Chosen['other']>;
}

/** Of two files that were chosen the one that is not reported. */
function Other({ shown, other }: OtherProps) {
  const { twoFiles } = useWords().verify;
  return (
    <>
      {other.outcome.ok ? (
        <TwoFiles shown={shown} other={{ name: other.name, file: other.outcome }} />
      ) : (
        <Notice tone="warn" title={twoFiles.broken(other.name)} />
      )}
      <p>{twoFiles.shown(shown.name)}</p>
    </>
  );
}
