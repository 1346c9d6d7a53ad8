import { useState } from 'react';
import type { MeetingFile } from '@/controller/toMeetingFile';
import { useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import { offerFile } from './offerFile';
import { SavedFileCheck } from './SavedFileCheck';

/** Saves what this window has of a meeting, and says under which name. */
export function SaveCopy({ copy }: { readonly copy: () => MeetingFile }) {
  const { inMemory } = useFirstWords().frame;
  const [file, setFile] = useState<MeetingFile | null>(null);

  function save() {
    const saved = copy();
    offerFile(saved);
    setFile(saved);
  }

  return (
    <>
      <div>
        <Button onClick={save}>{inMemory.save}</Button>
      </div>
      <p role="status">{file === null ? null : inMemory.saved(file.name)}</p>
      <SavedFileCheck file={file} />
    </>
  );
}
