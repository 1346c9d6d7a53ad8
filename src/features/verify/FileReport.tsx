import { FinalReport } from '@/documents/FinalReport';
import { formNameIn } from '@/documents/formName';
import { SheetPaper } from '@/documents/SheetPaper';
import { fingerprint } from '@/election/events/fingerprint';
import { allRounds, formIds } from '@/election/state/rounds';
import { zipWith } from '@/election/tally/zipWith';
import { useStrokeTable } from '@/features/shared/useStrokeTable';
import { useWords } from '@/text';
import type { SheetInFile, ValidFile } from '@/verifier/checkFile';
import { compareCodes } from '@/verifier/codes';
import type { Judgement } from '@/verifier/judgement';
import { CompareCodes } from './CompareCodes';
import { MethodCheck } from './MethodCheck';
import { NotRecomputed } from './NotRecomputed';
import { SlipsCheck } from './SlipsCheck';
import { Verdict } from './Verdict';
import styles from './VerifyScreen.module.css';

interface Props {
  readonly file: ValidFile;
  readonly judgement: Judgement;
  /** Codes that were typed from paper so far. */
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
}

/** What was checked, each in a plain sentence, and what the file says of its meeting. */
export function FileReport({ file, judgement, codes, onCodes }: Props) {
  const { verify } = useWords();
  const { report } = file;
  const { entries, verified, papers, sheets } = report;
  return (
    <>
      <Verdict judgement={judgement}>
        <CompareCodes
          unknownOf={(typed) => compareCodes(file, typed).unknown}
          keyIds={file.meeting.signingKeys.map(({ keyId }) => keyId)}
          lead={verify.compare.lead}
          codes={codes}
          onCodes={onCodes}
        >
          <Missing file={file} codes={codes} />
        </CompareCodes>
      </Verdict>
      <p>{verify.counted(entries, papers, verified.sheet, verified.witness)}</p>
      <NotRecomputed file={file} />
      <MethodCheck meeting={file.meeting} />
      <dl className={styles.facts}>
        <dt>{verify.state}</dt>
        <dd>
          {[report.organisation, report.title, report.date]
            .filter((part) => part !== null)
            .join(' · ')}{' '}
          ({report.ending === null ? verify.goesOn : verify.ended[report.ending]})
        </dd>
        {/* Of a meeting that was handed over it is to be read from the first device, and not from here. */}
        {report.ending === 'handedOver' ? null : (
          <>
            <dt>{verify.code}</dt>
            <dd className={styles.code}>{fingerprint(report.head)}</dd>
          </>
        )}
      </dl>
      {sheets.length === 0 ? null : (
        <>
          <h2>{verify.sheets}</h2>
          <SheetsOf file={file} />
          <Whole file={file} />
        </>
      )}
      <SlipsCheck file={file} />
    </>
  );
}

/** The sheets that were announced and whose code nobody has typed yet. */
function Missing({ file, codes }: { readonly file: ValidFile; readonly codes: readonly string[] }) {
  const words = useWords();
  const { verify, terms } = words;
  const { missing } = compareCodes(file, codes);
  if (missing.length === 0) return null;
  const several = formIds(file.meeting).length > 1;
  const names = missing.map(({ form, round, kind }) =>
    [...(several ? [formNameIn(words, file.meeting, form)] : []), terms.round(round, kind)].join(
      ' · ',
    ),
  );
  return <p>{verify.compare.missing(names.join(terms.and))}</p>;
}

/** Every sheet of every round, which can be read as it was signed. */
function SheetsOf({ file: { meeting, report } }: { readonly file: ValidFile }) {
  const words = useWords();
  const { terms } = words;
  const several = formIds(meeting).length > 1;
  const drawn = allRounds(meeting).flatMap(({ sheets }) => sheets);
  return zipWith(report.sheets, drawn, (sheet, paper) => {
    const { form, round, kind, hash } = sheet;
    const named = several ? `${formNameIn(words, meeting, form)} · ` : '';
    return (
      <details key={hash}>
        <summary className={styles.summary}>
          <SheetLine where={`${named}${terms.round(round, kind)}`} sheet={sheet} />
        </summary>
        <SheetPaper drawn={paper} keys={meeting.signingKeys} />
      </details>
    );
  });
}

/** The meeting's result as a whole. */
function Whole({ file: { meeting, head } }: { readonly file: ValidFile }) {
  const { report } = useWords();
  const table = useStrokeTable();
  return (
    <details>
      <summary className={styles.summary}>{report.title}</summary>
      <FinalReport meeting={meeting} head={head} table={table === 'failed' ? null : table} />
    </details>
  );
}

function SheetLine({ where, sheet }: { readonly where: string; readonly sheet: SheetInFile }) {
  const { verify } = useWords();
  const { number, state, hash, signedBy, wanting } = sheet;
  return (
    <>
      {where} · {verify.sheet(number, verify.sheetStates[state], fingerprint(hash))}
      {signedBy.length === 0 ? null : ` ${verify.signedBy(signedBy)}`}
      {wanting.length === 0 ? null : ` ${verify.wanting(wanting)}`}
    </>
  );
}
