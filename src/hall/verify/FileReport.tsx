import type { Held, SheetInFile } from '../../desk/files/checkFile';
import { SheetPaper } from '../../documents/SheetPaper';
import { fingerprint } from '../../election/fingerprint';
import { useWords } from '../../text';
import { Notice } from '../../ui/Notice';
import { MethodCheck } from './MethodCheck';
import styles from './VerifyScreen.module.css';

/** What was checked, each in a plain sentence, and what the file says of its meeting. */
export function FileReport({ file }: { readonly file: Held }) {
  const { verify } = useWords();
  const { report } = file;
  const { entries, verified, papers, sheets } = report;
  const last = file.meeting.round.sheets.at(-1);
  return (
    <>
      <Notice tone="good" title={verify.holds}>
        <ul className={styles.checks}>
          <li>{verify.checks.form}</li>
          <li>{verify.checks.chain(entries)}</li>
          <li>{verify.checks.signatures(verified.sheet, verified.witness)}</li>
          <li>{verify.checks.result(papers, sheets.length)}</li>
        </ul>
      </Notice>
      <MethodCheck meeting={file.meeting} />
      {report.practice ? <Notice tone="warn" title={verify.practice} /> : null}
      <dl className={styles.facts}>
        <dt>{verify.state}</dt>
        <dd>
          {[report.organisation, report.title, report.date]
            .filter((part) => part !== null)
            .join(' · ')}{' '}
          ({report.ending === null ? verify.goesOn : verify.ended[report.ending]})
        </dd>
        <dt>{verify.code}</dt>
        <dd className={styles.code}>{fingerprint(report.head)}</dd>
        {sheets.length === 0 ? null : (
          <>
            <dt>{verify.sheets}</dt>
            <dd>
              {sheets.map((sheet) => (
                <SheetLine key={sheet.number} sheet={sheet} />
              ))}
            </dd>
          </>
        )}
      </dl>
      {last === undefined ? null : (
        <details>
          <summary className={styles.summary}>{verify.show}</summary>
          <SheetPaper drawn={last} />
        </details>
      )}
    </>
  );
}

function SheetLine({ sheet }: { readonly sheet: SheetInFile }) {
  const { verify } = useWords();
  const { number, state, hash, signedBy, wanting } = sheet;
  return (
    <p>
      {verify.sheet(number, verify.sheetStates[state], fingerprint(hash))}
      {signedBy.length === 0 ? null : ` ${verify.signedBy(signedBy)}`}
      {wanting.length === 0 ? null : ` ${verify.wanting(wanting)}`}
    </p>
  );
}
