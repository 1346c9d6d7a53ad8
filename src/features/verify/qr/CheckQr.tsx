import { useState } from 'react';
import type { SheetQr } from '@/journal/sheetQr';
import { useWords } from '@/text';
import { QrReport } from './QrReport';
import styles from './qr.module.css';
import { ReadQr } from './ReadQr';

/** A sheet on paper is checked by its QR codes, where nobody has the meeting file. */
export function CheckQr() {
  const { qr } = useWords();
  const [code, setCode] = useState<SheetQr | null>(null);
  return (
    <section className={styles.read}>
      <h2>{qr.title}</h2>
      <p>{qr.lead}</p>
      <ReadQr onRead={setCode} />
      {code === null ? null : <QrReport code={code} />}
    </section>
  );
}
