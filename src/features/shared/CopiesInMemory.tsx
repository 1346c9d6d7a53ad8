import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useFirstWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { keptCopies } from './keptCopies';
import { SaveCopy } from './SaveCopy';

/** Meetings that may be nowhere but in this window: each can be saved, and the browser asks before it closes. */
export function CopiesInMemory() {
  const { inMemory } = useFirstWords().frame;
  const { copies } = useStore(keptCopies);
  useEffect(() => {
    if (copies.size === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [copies]);
  return Array.from(copies, ([meeting, file]) => (
    <Notice key={meeting} tone="warn" title={inMemory.title}>
      <p>{file.name}</p>
      <SaveCopy copy={() => file} />
    </Notice>
  ));
}
