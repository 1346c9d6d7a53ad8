import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { toPublicCopy } from '@/controller/toPublicCopy';
import { offerFile } from '@/features/shared/offerFile';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';

/** Saves the sheets that were announced, without the papers; nothing to press before any was. */
export function SavePublicCopy() {
  const { report } = useWords();
  const [saved, setSaved] = useState<string | null>(null);
  const copy = toPublicCopy(useMeeting(), report.publicCopy.mark);
  if (copy === null) return null;
  return (
    <>
      <p>{report.publicCopy.says}</p>
      <Button
        onClick={() => {
          offerFile(copy);
          setSaved(copy.name);
        }}
      >
        {report.publicCopy.save}
      </Button>
      <p role="status">{saved === null ? null : report.publicCopy.saved(saved)}</p>
    </>
  );
}
