import { useState } from 'react';
import type { MeetingFile } from '@/controller/toMeetingFile';
import { useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import { offerFile } from './offerFile';

/** Saves what this window has of a meeting, and says under which name. */
export function SaveCopy({ copy }: { readonly copy: () => MeetingFile }) {
  const { inMemory } = useFirstWords().frame;
  const [name, setName] = useState<string | null>(null);

  function save() {
    const file = copy();
    offerFile(file);
    setName(file.name);
  }

  return (
    <>
      <div>
        <Button onClick={save}>{inMemory.save}</Button>
      </div>
      <p role="status">{name === null ? null : inMemory.saved(name)}</p>
    </>
  );
}
