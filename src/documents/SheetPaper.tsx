import type { DrawnSheet } from '../election/meeting';
import { parseSheet } from '../election/sheet';
import { useWords } from '../text';
import { ResultSheet } from './ResultSheet';
import { VoidSheet } from './VoidSheet';

/** A drawn sheet as paper: everything on it is read from the text that was signed, and from nothing else. */
export function SheetPaper({ drawn }: { readonly drawn: DrawnSheet }) {
  const { documents } = useWords();
  const sheet = parseSheet(drawn.text);
  if (sheet === null) return <p role="alert">{documents.unreadable}</p>;
  return sheet.kind === 'void' ? (
    <VoidSheet sheet={sheet} drawn={drawn} />
  ) : (
    <ResultSheet sheet={sheet} drawn={drawn} />
  );
}
