import { parseSheet } from '@/election/events/resultSheet';
import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { OtherSheet } from './OtherSheet';
import { ResultSheet } from './ResultSheet';
import { VoidSheet } from './VoidSheet';

/** A drawn sheet as paper: everything on it is read from the text that was signed, and from nothing else. */
export function SheetPaper({ drawn }: { readonly drawn: DrawnSheet }) {
  const { documents } = useWords();
  const sheet = parseSheet(drawn.text);
  if (sheet === null) return <p role="alert">{documents.unreadable}</p>;
  if (sheet.kind === 'void') return <VoidSheet sheet={sheet} drawn={drawn} />;
  return sheet.purpose === undefined ? (
    <ResultSheet sheet={sheet} drawn={drawn} />
  ) : (
    <OtherSheet sheet={sheet} kind={sheet.purpose.kind} drawn={drawn} />
  );
}
