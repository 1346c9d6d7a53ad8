import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { fingerprint } from '@/election/events/fingerprint';
import type { KeyId } from '@/election/events/ids';
import type { SheetQr } from '@/journal/sheetQr';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { parseCode } from '@/verifier/codes';
import { isSignedWith } from '@/verifier/sheetQrSigners';
import { CodeField } from './CodeField';
import { ReadQr } from './qr/ReadQr';
import styles from './VerifyScreen.module.css';

interface Props {
  /** The first of these codes that the file does not have; `null` where it has them all. */
  readonly unknownOf: (codes: readonly string[]) => string | null;
  /** The keys of everybody who has signed a sheet of the file: a QR code of others stands for none. */
  readonly keyIds: readonly KeyId[];
  /** What is to be typed. */
  readonly lead: string;
  /** As they were typed so far. */
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
  /** What is still to be compared, below those that the file has. */
  readonly children?: ReactNode;
}

/** Whoever has the paper that was signed in ink types its code: without it no file is more than amber. */
export function CompareCodes({ unknownOf, keyIds, lead, codes, onCodes, children }: Props) {
  const { verify, qr } = useWords();
  const { compare } = verify;
  const [typed, setTyped] = useState('');
  const [malformed, setMalformed] = useState(false);
  const [forged, setForged] = useState(false);
  const known = codes.filter((code) => unknownOf([code]) === null);
  const unknown = unknownOf(codes);
  const unknownCode = unknown === null ? undefined : compare.unknown(unknown);

  function press(event: SyntheticEvent) {
    event.preventDefault();
    const code = parseCode(typed);
    setMalformed(code === null);
    setForged(false);
    if (code === null) return;
    add(code);
    setTyped('');
  }

  // A code that was copied wrongly gives way to the next.
  const add = (code: string) => onCodes([...new Set([...known, code])]);

  /** Its signatures are asked first: the hash in it is no more than they are. */
  function addQr(code: SheetQr | null) {
    const holds = code !== null && isSignedWith(code, keyIds);
    setForged(code !== null && !holds);
    if (holds) add(fingerprint(code.summary.hash));
  }

  return (
    <section>
      <h2>{compare.title}</h2>
      <p>{lead}</p>
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
        {known.length > 0 ? children : null}
      </div>
    </section>
  );
}
