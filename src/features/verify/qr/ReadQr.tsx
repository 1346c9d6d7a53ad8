import { useRef, useState } from 'react';
import { ChooseFile } from '@/features/shared/ChooseFile';
import { type QrPart, readQrPart, readSheetQr, type SheetQr } from '@/journal/sheetQr';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Camera } from './Camera';
import { pictureOf } from './pictures';
import styles from './qr.module.css';
import { qrTextsIn } from './qrTextsIn';

interface Props {
  /** What all codes of a sheet together say; `null` as soon as something else is read. */
  readonly onRead: (code: SheetQr | null) => void;
}

/** What came of the last picture. */
type Outcome = 'nothing' | 'reading' | 'noPicture' | 'noCode' | 'notOurs' | 'unreadable' | 'done';

/** The QR codes of a sheet, from a picture or before the camera: one after the other, in any order. */
export function ReadQr({ onRead }: Props) {
  const { qr } = useWords();
  // Two pictures may be chosen one right after the other: the second goes on from what the first has.
  const parts = useRef<readonly QrPart[]>([]);
  const [missing, setMissing] = useState<Missing | null>(null);
  const [outcome, setOutcome] = useState<Outcome>('nothing');
  const [camera, setCamera] = useState(false);

  function take(texts: readonly string[]) {
    const read = texts.flatMap((text) => readQrPart(text) ?? []);
    const [newest] = read;
    if (newest === undefined) {
      setOutcome(texts.length === 0 ? 'noCode' : 'notOurs');
      return;
    }
    // Of the sheet that was read last: another one begins anew. The camera sees the same code again and again.
    const own = [...parts.current, ...read].filter(
      ({ sheet, of }) => sheet === newest.sheet && of === newest.of,
    );
    const all = [...new Map(own.map((part) => [part.part, part])).values()];
    const open = missingOf(all, newest.of);
    parts.current = open.length === 0 ? [] : all;
    setMissing(open.length === 0 ? null : { parts: open, of: newest.of });
    if (open.length > 0) {
      setOutcome('nothing');
      return;
    }
    const code = readSheetQr(all);
    setOutcome(code === null ? 'unreadable' : 'done');
    setCamera(false);
    onRead(code);
  }

  async function choose(file: File) {
    onRead(null);
    setOutcome('reading');
    const picture = await pictureOf(file);
    if (picture === null) setOutcome('noPicture');
    else take(await qrTextsIn(picture));
  }

  function toggleCamera() {
    onRead(null);
    setOutcome('nothing');
    setCamera(!camera);
  }

  const said = outcome === 'nothing' || outcome === 'done' ? null : qr.outcomes[outcome];
  return (
    <div className={styles.read}>
      <div className={styles.choices}>
        <ChooseFile label={qr.choose} onChoose={(file) => void choose(file)} />
        {canUseCamera() ? (
          <Button aria-expanded={camera} onClick={toggleCamera}>
            {camera ? qr.cameraOff : qr.camera}
          </Button>
        ) : null}
      </div>
      {camera ? <Camera onText={(text) => take([text])} /> : null}
      <p role="status">
        {said ?? (missing === null ? null : qr.missing(missing.parts, missing.of))}
      </p>
    </div>
  );
}

/** A page over http has none. */
const canUseCamera = (): boolean =>
  'mediaDevices' in navigator && 'getUserMedia' in navigator.mediaDevices;

/** Which of a sheet's codes are still to be read. */
interface Missing {
  readonly parts: readonly number[];
  readonly of: number;
}

function missingOf(parts: readonly QrPart[], of: number): readonly number[] {
  const numbers = Array.from({ length: of }, (_, i) => i + 1);
  return numbers.filter((number) => parts.every(({ part }) => part !== number));
}
