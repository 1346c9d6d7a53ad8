import { parseSheet, type Sheet } from '@/election/events/resultSheet';
import type { SigningKey } from '@/election/state/meeting';
import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { OtherSheet } from './OtherSheet';
import { ResultSheet } from './ResultSheet';
import { SheetQrCodes } from './SheetQrCodes';
import { VoidSheet } from './VoidSheet';

interface Props {
  readonly drawn: DrawnSheet;
  /** Every key of the meeting: those that have signed stand in the QR codes. */
  readonly keys: readonly SigningKey[];
}

/** A drawn sheet as paper: all that it says is read from the text that was signed, and from nothing else. */
export function SheetPaper({ drawn, keys }: Props) {
  const { documents } = useWords();
  const sheet = parseSheet(drawn.text);
  if (sheet === null) return <p role="alert">{documents.unreadable}</p>;
  return (
    <>
      <Said sheet={sheet} drawn={drawn} />
      <SheetQrCodes drawn={drawn} keys={keys} />
    </>
  );
}

function Said({ sheet, drawn }: { readonly sheet: Sheet; readonly drawn: DrawnSheet }) {
  if (sheet.kind === 'void') return <VoidSheet sheet={sheet} drawn={drawn} />;
  return sheet.purpose === undefined ? (
    <ResultSheet sheet={sheet} drawn={drawn} />
  ) : (
    <OtherSheet sheet={sheet} kind={sheet.purpose.kind} drawn={drawn} />
  );
}
