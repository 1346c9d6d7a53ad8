import { readAloud, useShortcutSettings } from '@/features/count/shortcuts/shortcutSettings';
import { useWords } from '@/text';
import styles from './AloudToggle.module.css';
import { useLocalVoice } from './voice';

/** Offered where the device has a Chinese voice of its own, and nowhere else. */
export function AloudToggle() {
  const { aloud: words } = useWords().pad;
  const { aloud } = useShortcutSettings();
  if (useLocalVoice() === null) return null;
  return (
    <label className={styles.aloud}>
      <input
        type="checkbox"
        checked={aloud}
        onChange={(event) => readAloud(event.target.checked)}
      />
      {words.toggle}
    </label>
  );
}
