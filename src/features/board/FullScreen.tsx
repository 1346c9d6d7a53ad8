import { useEffect, useState } from 'react';
import { useWords } from '@/text';
import { Kbd } from '@/ui/Kbd';
import styles from './Board.module.css';

/** The one thing to press: full screen, with F too. Once it is, nothing of it is to be seen. */
export function FullScreen() {
  const { board } = useWords();
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    const pressed = (event: KeyboardEvent) => {
      const plain = !(event.ctrlKey || event.altKey || event.metaKey || event.repeat);
      if (event.code === 'KeyF' && plain) void toggle();
    };
    document.addEventListener('fullscreenchange', changed);
    window.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      window.removeEventListener('keydown', pressed);
    };
  }, []);
  if (full || !document.fullscreenEnabled) return null;
  return (
    <button type="button" className={styles.full} onClick={() => void toggle()}>
      {board.full} <Kbd>F</Kbd>
    </button>
  );
}

/** A browser may refuse it; then the window stays as it is. */
async function toggle(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Without a gesture, or forbidden by the device: the button is still there.
  }
}
