import { lazy, Suspense } from 'react';
import type { MeetingFile } from '@/controller/toMeetingFile';
import { loadWords } from '@/text';

/** Fetched once something was saved; where it is not to be had the file is there all the same. */
const SavedCheck = lazy(() =>
  Promise.all([import('./SavedCheck'), loadWords()]).then(
    ([check]) => ({ default: check.SavedCheck }),
    () => ({ default: () => null }),
  ),
);

/** What the check of a file says that was just saved; `null`: none was. */
export const CheckSaved = ({ file }: { readonly file: MeetingFile | null }) =>
  file === null ? null : (
    <Suspense>
      <SavedCheck file={file} />
    </Suspense>
  );
