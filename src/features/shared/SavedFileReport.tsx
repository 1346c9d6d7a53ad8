import { useEffect, useState } from 'react';
import { checkBytes } from '@/controller/check/checkRows';
import type { MeetingFile } from '@/controller/toMeetingFile';
import { entryOfFault, type Fault } from '@/journal/fault';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { NOT_BEGUN, type Progress } from '@/verifier/checkFile';
import { sayProgress } from './sayProgress';
import { useLasting } from './useLasting';

/** What is known of the file: how far it was checked, that it could not be, or what came of it. */
type Known = Progress | 'notChecked' | { readonly fault: Fault | null };

/** Checks a file that a person has saved. It is saved all the same; that it does not hold is said, and from where on. */
export function SavedFileReport({ file }: { readonly file: MeetingFile }) {
  const { recordCheck: words } = useWords();
  const [known, setKnown] = useState<Known>(NOT_BEGUN);
  const lasts = useLasting(known !== 'notChecked' && 'of' in known);
  useEffect(() => {
    const waited = new AbortController();
    const say = (now: Known) => {
      if (!waited.signal.aborted) setKnown(now);
    };
    say(NOT_BEGUN);
    checkBytes(file.bytes, say, waited.signal).then(
      (fault) => say({ fault }),
      () => say('notChecked'),
    );
    return () => waited.abort();
  }, [file]);
  if (known === 'notChecked') return <Notice tone="warn" title={words.saved.notChecked} />;
  if ('of' in known) return lasts ? <p role="status">{sayProgress(words, known)}</p> : null;
  if (known.fault === null) return null;
  return (
    <Notice tone="refuse" title={words.saved.title}>
      <p>{words.saved.body(entryOfFault(known.fault))}</p>
    </Notice>
  );
}
