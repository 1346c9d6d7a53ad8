import { useState } from 'react';
import { keyCode } from '@/documents/keyCode';
import { summaryOf } from '@/election/rules/sheet/sheetSummary';
import type { ReadPublicSheet } from '@/journal/publicCopy';
import { keyIdOf } from '@/signing/verifySignature';
import { useWords } from '@/text';
import type { CheckedPublicCopy } from '@/verifier/checkPublicCopy';
import { compareWithSheets } from '@/verifier/codes';
import { judgePublicCopy } from '@/verifier/judgement';
import { CompareCodes } from './CompareCodes';
import styles from './qr/qr.module.css';
import { SummaryReport } from './qr/SummaryReport';
import { Verdict } from './Verdict';

/** A public copy: its sheets recomputed from their own figures and votes, and what it cannot say. */
export function PublicCopyReport({ checked }: { readonly checked: CheckedPublicCopy }) {
  const { verify } = useWords();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const judgement = judgePublicCopy(checked, codes);
  if (!checked.ok) return <Verdict judgement={judgement} />;
  const { sheets } = checked;
  return (
    <>
      <Verdict judgement={judgement}>
        <CompareCodes
          unknownOf={(typed) => compareWithSheets(sheets, typed).unknown}
          keyIds={sheets.flatMap(({ signatures }) =>
            signatures.map(({ publicKey }) => keyIdOf(publicKey)),
          )}
          lead={verify.compare.leadOfCopy}
          codes={codes}
          onCodes={setCodes}
        />
      </Verdict>
      <h2>{verify.sheets}</h2>
      {sheets.map((one) => (
        <PublicSheetReport key={one.text} one={one} />
      ))}
    </>
  );
}

function PublicSheetReport({ one }: { readonly one: ReadPublicSheet }) {
  const { verify, documents, qr } = useWords();
  const { sheet, text, signatures, wanting } = one;
  const { organisation, title } = sheet.details;
  return (
    <section className={styles.report}>
      <h3>
        {organisation} · {title}
      </h3>
      <SummaryReport summary={summaryOf(text)} />
      <p>{qr.whose}</p>
      <ul aria-label={documents.signatures.title}>
        {signatures.map(({ name, publicKey }) => (
          <li key={name}>
            {name} {documents.signatures.key(keyCode(keyIdOf(publicKey)))}
          </li>
        ))}
      </ul>
      {wanting.length === 0 ? null : <p>{verify.wanting(wanting.map(({ name }) => name))}</p>}
    </section>
  );
}
