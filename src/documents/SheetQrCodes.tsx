import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { SigningKey } from '@/election/state/meeting';
import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { QrCode } from './QrCode';
import styles from './qrCode.module.css';
import sheetStyles from './sheet.module.css';
import { sheetQrTexts } from './sheetQrTexts';

interface Props {
  readonly drawn: DrawnSheet;
  readonly keys: readonly SigningKey[];
}

/** The figures of a signed sheet and its signatures, for a camera; a withdrawn sheet has none. */
export function SheetQrCodes({ drawn, keys }: Props) {
  const { qr } = useWords().documents;
  const texts = drawn.withdrawn === null ? sheetQrTexts(drawn, keys) : [];
  if (texts.length === 0) return null;
  return (
    <section className={styles.qr} aria-label={qr.title}>
      {/* On a page of its own it must be told whose it is. */}
      <h3 className={sheetStyles.small}>
        {qr.of(drawn.number, fingerprint(sha256Hex(drawn.text)))}
      </h3>
      <p>{qr.says}</p>
      <div className={styles.codes}>
        {[...texts.entries()].map(([i, text]) => (
          <QrCode key={text} text={text} label={qr.part(i + 1, texts.length)} />
        ))}
      </div>
    </section>
  );
}
