import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { toPublicCopy } from '@/controller/toPublicCopy';
import { CheckedAct } from '@/features/shared/CheckedAct';
import { offerFile } from '@/features/shared/offerFile';
import { useWords } from '@/text';

/** Saves the sheets that were announced, without the papers; nothing to press before any was. */
export function SavePublicCopy() {
  const { report, recordCheck } = useWords();
  const [saved, setSaved] = useState<string | null>(null);
  const copy = toPublicCopy(useMeeting(), report.publicCopy.mark);
  if (copy === null) return null;
  return (
    <>
      <p>{report.publicCopy.says}</p>
      <CheckedAct
        words={recordCheck.publicCopy}
        act={() => {
          offerFile(copy);
          setSaved(copy.name);
        }}
      >
        {report.publicCopy.save}
      </CheckedAct>
      <p role="status">{saved === null ? null : report.publicCopy.saved(saved)}</p>
    </>
  );
}
