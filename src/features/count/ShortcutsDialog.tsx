import { useState } from 'react';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { AloudToggle } from './echo/AloudToggle';
import styles from './ShortcutsDialog.module.css';
import { jobInWords } from './shortcuts/jobInWords';
import { KeyPicture } from './shortcuts/KeyPicture';
import { refuseKey } from './shortcuts/refuseKey';
import {
  changeShortcut,
  chooseLayout,
  resetShortcuts,
  useLayout,
} from './shortcuts/shortcutSettings';
import { capOfJob, type Job, LAYOUT_NAMES } from './shortcuts/shortcuts';
import { useNextKey } from './shortcuts/useNextKey';

/** Every key with what it does; which hand, and single keys, are chosen here and remembered. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { pad } = useWords();
  const layout = useLayout();
  const words = pad.keys;
  const [changing, setChanging] = useState<Job | null>(null);
  const [said, setSaid] = useState('');
  const nameOf = (job: Job) => jobInWords(words, layout, job);

  useNextKey(changing !== null, (code) => {
    if (changing === null) return;
    const refused = code === 'Escape' ? null : refuseKey(layout, changing, code);
    if (refused !== null) {
      setSaid(
        refused.why === 'reserved'
          ? words.refused.reserved
          : words.refused[refused.why](nameOf(refused.why === 'taken' ? refused.by : refused.of)),
      );
      return;
    }
    setChanging(null);
    setSaid(code === 'Escape' ? '' : words.changed(nameOf(changing)));
    if (code !== 'Escape') changeShortcut(changing, code);
  });

  function begin(job: Job) {
    setChanging(job);
    setSaid('');
  }

  return (
    <Dialog
      title={words.title}
      onClose={() => (changing === null ? onClose() : setChanging(null))}
      actions={
        <>
          <Button
            onClick={() => {
              resetShortcuts();
              setSaid(words.isReset);
            }}
          >
            {words.reset}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <ChooseOne
        legend={words.layout}
        options={LAYOUT_NAMES.map((value) => ({ value, label: words.layouts[value] }))}
        value={layout.name}
        onChange={(name) => {
          setChanging(null);
          setSaid('');
          chooseLayout(name);
        }}
      />
      <KeyPicture layout={layout} changing={changing} onKey={begin} />
      <p className={styles.said} role="status">
        {[changing === null ? '' : words.press(nameOf(changing)), said].join(' ').trim() ||
          words.lead}
      </p>
      <p className={styles.more}>
        {layout.name === 'pad' ? words.twins : null} {words.behind(capOfJob(layout, 'layer'))}
      </p>
      <AloudToggle />
    </Dialog>
  );
}
