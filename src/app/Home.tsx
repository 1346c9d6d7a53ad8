import { lazy, Suspense, useState } from 'react';
import type { Created } from '@/controller/createMeeting';
import type { MeetingId } from '@/election/events/ids';
import { meetingPlace } from '@/features/shared/places';
import { useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './Home.module.css';
import { askToStay } from './serviceWorker';

/** Fetched with the first press: the first page stays small. */
const makeMeeting = async (): Promise<Created> =>
  (await import('@/controller/createMeeting')).createMeeting({ practice: false });
const makeSample = async (): Promise<Created> => (await import('./makeSample')).makeSample();

const ArchiveScreen = lazy(async () => {
  const screen = await import('@/features/archive/ArchiveScreen');
  return { default: screen.ArchiveScreen };
});

/** The way into a meeting: a new one, a practice one, one out of a file, or one of this device. */
export function Home() {
  const { home, frame } = useFirstWords();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function make(how: () => Promise<Created>) {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    askToStay();
    const created = await how().catch((): Created => ({ ok: false, why: 'failed' }));
    setBusy(false);
    if (created.ok) goTo(created.meeting);
    else setTrouble(frame.answered.trouble[created.why]);
  }

  return (
    <>
      <h1>{home.title}</h1>
      <p>{home.lead}</p>
      <div className={styles.ways}>
        <Button kind="primary" disabled={busy} onClick={() => void make(makeMeeting)}>
          {home.newMeeting}
        </Button>
        <Button
          disabled={busy}
          aria-describedby="sample-hint"
          onClick={() => void make(makeSample)}
        >
          {home.sample}
        </Button>
        <a className={styles.file} href="#/verify">
          {home.openFile}
        </a>
      </div>
      <p id="sample-hint" className={styles.hint}>
        {home.sampleHint}
      </p>
      <p role="status">{busy ? home.making : null}</p>
      {trouble === null ? null : (
        <Notice tone="refuse" title={home.notMade}>
          <p>{trouble}</p>
        </Notice>
      )}
      <Suspense fallback={null}>
        <ArchiveScreen />
      </Suspense>
    </>
  );
}

function goTo(id: MeetingId): void {
  window.location.hash = meetingPlace(id);
}
