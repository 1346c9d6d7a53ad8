import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useControllerState } from '@/controller/react/MeetingControllerContext';
import { useShortcutSettings } from '@/features/count/shortcuts/shortcutSettings';
import { useWords } from '@/text';
import { spokenPaper } from './spokenPaper';
import { storedHere } from './storedHere';

/** Not every browser can speak. */
const speech = (): SpeechSynthesis | null =>
  'speechSynthesis' in window ? window.speechSynthesis : null;

const IS_CHINESE = /^zh[-_]CN$/i;

/** A voice that is on this device: others send the text away, which never happens here. */
function localVoice(): SpeechSynthesisVoice | null {
  const voices = speech()?.getVoices() ?? [];
  return voices.find(({ localService, lang }) => localService && IS_CHINESE.test(lang)) ?? null;
}

/** Voices are found a while after the page is shown. */
function onVoices(listener: () => void): () => void {
  const found = speech();
  found?.addEventListener('voiceschanged', listener);
  return () => found?.removeEventListener('voiceschanged', listener);
}

export const useLocalVoice = (): SpeechSynthesisVoice | null =>
  useSyncExternalStore(onVoices, localVoice);

/** Reads out every paper from now on as it was stored, so that the teller hears a wrong entry. */
export function useReadAloud(): void {
  const words = useWords();
  const voice = useLocalVoice();
  const { aloud } = useShortcutSettings();
  const stored = useControllerState(storedHere);
  const ballot = useControllerState(({ meeting }) => meeting.round.ballot);
  const last = useRef(stored);
  useEffect(() => {
    if (stored === last.current) return;
    last.current = stored;
    const found = speech();
    if (found === null || voice === null || !aloud) return;
    // A new paper is read at once: whatever is still being spoken belongs to the one before.
    found.cancel();
    if (stored?.type !== 'paperEntered' || ballot === null) return;
    const said = new SpeechSynthesisUtterance(spokenPaper(words, ballot, stored, stored.paper));
    said.voice = voice;
    said.lang = voice.lang;
    found.speak(said);
  }, [stored, ballot, voice, aloud, words]);
}
