import type { SheetQr } from '@/journal/sheetQr';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { isSigned, signersOfQr } from '@/verifier/sheetQrSigners';
import verifyStyles from '../VerifyScreen.module.css';
import styles from './qr.module.css';
import { SummaryReport } from './SummaryReport';

/** What the QR codes of a sheet prove, and what they say; the sheet itself, or the file, is not at hand. */
export function QrReport({ code }: { readonly code: SheetQr }) {
  const { verify, qr } = useWords();
  const { summary } = code;
  if (!isSigned(code)) {
    return (
      <Notice tone="refuse" title={qr.forged.title}>
        <p>{qr.forged.now}</p>
      </Notice>
    );
  }
  const signers = signersOfQr(code);
  return (
    <div className={styles.report}>
      <Notice tone="warn" title={qr.holds(signers.length)}>
        <ul className={verifyStyles.caveats}>
          {summary.practice ? <li>{verify.caveats.practice}</li> : null}
          <li>{qr.whose}</li>
          <li>{qr.cannot}</li>
        </ul>
      </Notice>
      <h3>{qr.keys}</h3>
      <ul>
        {signers.map(({ keyCode }) => (
          <li key={keyCode} className={styles.code}>
            {keyCode}
          </li>
        ))}
      </ul>
      <h3>{qr.sheet}</h3>
      <SummaryReport summary={summary} />
    </div>
  );
}
