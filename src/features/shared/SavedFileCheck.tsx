import { lazy, Suspense } from 'react';
import type { MeetingFile } from '@/controller/toMeetingFile';
import { loadWords } from '@/text';

/** Fetched once something was saved; where it is not to be had the file is there all the same. */
const SavedFileReport = lazy(() =>
  Promise.all([import('./SavedFileReport'), loadWords()]).then(
    ([check]) => ({ default: check.SavedFileReport }),
    () => ({ default: () => null }),
  ),
);

/** What the check of a file says that was just saved; `null`: none was. */
export const SavedFileCheck = ({ file }: { readonly file: MeetingFile | null }) =>
  file === null ? null : (
    <Suspense>
      <SavedFileReport file={file} />
    </Suspense>
  );
