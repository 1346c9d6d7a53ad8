import { type SyntheticEvent, useState } from 'react';
import { formNameIn } from '@/documents/formName';
import { fingerprint } from '@/election/events/fingerprint';
import { formIds } from '@/election/state/rounds';
import type { SheetCode } from '@/journal/sheetCode';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { SheetInFile, ValidFile } from '@/verifier/checkFile';
import { compareCodes, parseCode } from '@/verifier/codes';
import { isSigned } from '@/verifier/sheetCodes';
import { CodeField } from './CodeField';
import { ReadQr } from './qr/ReadQr';
import styles from './VerifyScreen.module.css';

interface Props {
  readonly file: ValidFile;
  /** As they were typed so far. */
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
}

/** Whoever has the paper that was signed in ink types its code: without it no file is more than amber. */
export function CompareCodes({ file, codes, onCodes }: Props) {
  const { verify, qr } = useWords();
  const { compare } = verify;
  const [typed, setTyped] = useState('');
  const [malformed, setMalformed] = useState(false);
  const [forged, setForged] = useState(false);
  const known = codes.filter((code) => compareCodes(file, [code]).unknown === null);
  const { missing } = compareCodes(file, known);
  const { unknown } = compareCodes(file, codes);
  const unknownCode = unknown === null ? undefined : compare.unknown(unknown);

  function press(event: SyntheticEvent) {
    event.preventDefault();
    const code = parseCode(typed);
    setMalformed(code === null);
    if (code === null) return;
    add(code);
    setTyped('');
  }

  // A code that was copied wrongly gives way to the next.
  const add = (code: string) => onCodes([...new Set([...known, code])]);

  /** Its signatures are asked first: the hash in it is no more than they are. */
  function addQr(code: SheetCode) {
    const holds = isSigned(code);
    setForged(!holds);
    if (holds) add(fingerprint(code.summary.hash));
  }

  return (
    <section>
      <h2>{compare.title}</h2>
      <p>{compare.lead}</p>
      <form className={styles.compare} onSubmit={press}>
        <CodeField
          label={compare.label}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            // What was copied wrongly is taken back as soon as it is typed anew.
            if (unknown !== null) onCodes(known);
          }}
          error={malformed ? compare.malformed : unknownCode}
        />
        <Button type="submit">{compare.press}</Button>
      </form>
      <p>{qr.instead}</p>
      <ReadQr onRead={addQr} />
      {forged ? <Notice tone="refuse" title={qr.forged.title} /> : null}
      <div role="status">
        {known.map((code) => (
          <p key={code} className={styles.code}>
            {compare.matches(code)}
          </p>
        ))}
        {known.length > 0 && missing.length > 0 ? <Missing file={file} missing={missing} /> : null}
      </div>
    </section>
  );
}

function Missing({
  file: { meeting },
  missing,
}: Pick<Props, 'file'> & { readonly missing: readonly SheetInFile[] }) {
  const words = useWords();
  const { verify, terms } = words;
  const several = formIds(meeting).length > 1;
  const names = missing.map(({ form, round, kind }) =>
    [...(several ? [formNameIn(words, meeting, form)] : []), terms.round(round, kind)].join(' · '),
  );
  return <p>{verify.compare.missing(names.join(terms.and))}</p>;
}
