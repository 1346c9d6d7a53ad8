import { useStore } from 'zustand';
import { useFirstWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { keptCopies } from './keptCopies';
import { SaveCopy } from './SaveCopy';

/** Meetings that may be nowhere but in this window: each can be saved. */
export function CopiesInMemory() {
  const { inMemory } = useFirstWords().frame;
  const { copies } = useStore(keptCopies);
  return Array.from(copies, ([meeting, { file }]) => (
    <Notice key={meeting} tone="warn" title={inMemory.title}>
      <p>{file.name}</p>
      <p>{inMemory.body}</p>
      <SaveCopy copy={() => file} />
    </Notice>
  ));
}
