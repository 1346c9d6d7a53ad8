import { useEffect } from 'react';
import { useStore } from 'zustand';
import {
  useDeferredMeeting,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';
import type { Meeting } from '@/election/state/meeting';
import { currentStep } from '@/election/steps';
import { offerFile } from '@/features/shared/offerFile';
import { useWords } from '@/text';
import { CopyLine, CopyPress } from './CopyLine';
import { noteSaved, savedFiles } from './savedFiles';
import { sayPlace } from './sayPlace';

const stageOf = (meeting: Meeting) => meeting.ending ?? currentStep(meeting);

/** Where the browser cannot write onto a stick: one file a step is asked for, and saved with a press. */
export function FileNote() {
  const { stick: words } = useWords();
  const controller = useMeetingController();
  const meeting = useDeferredMeeting();
  const saved = useStore(savedFiles, (files) => files.get(meeting.id));
  useEffect(() => {
    const { meeting: opened } = controller.store.getState();
    // Of a meeting that is over, or has done no step yet, there is nothing to be asked for.
    if (!savedFiles.getState().has(opened.id))
      noteSaved(opened.id, { stage: opened.ending ?? 'prepare', journal: null });
  }, [controller]);
  if (saved === undefined) return null;

  function save() {
    const { meeting: now, head } = controller.store.getState();
    offerFile(controller.copyInMemory());
    // It is saved in any case; where it does not hold the banners say so.
    void controller.checkStored(() => undefined);
    noteSaved(now.id, { stage: stageOf(now), journal: { meeting: now, head } });
  }

  if (saved.stage !== stageOf(meeting)) return <CopyPress {...words.file.due} onPress={save} />;
  return saved.journal === null ? null : (
    <CopyLine what={words.file.saved} now={sayPlace(words, saved.journal)} />
  );
}
