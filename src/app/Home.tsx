import { lazy, Suspense, useState } from 'react';
import type { Failure } from '@/controller/answer';
import type { Created } from '@/controller/createMeeting';
import type { MeetingId } from '@/election/events/ids';
import { CopiesInMemory } from '@/features/shared/CopiesInMemory';
import { NotMade } from '@/features/shared/NotMade';
import { meetingPlace } from '@/features/shared/places';
import { loadWords, useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
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

/** Of the one file alone. Asked right here (not of `form.ts`), the build of the app leaves it out. */
const OneFileNote =
  import.meta.env.MODE === 'stick'
    ? lazy(async () => {
        const [note] = await Promise.all([import('./OneFileNote'), loadWords()]);
        return { default: note.OneFileNote };
      })
    : null;

/** The way into a meeting: a new one, a practice one, one out of a file, or one of this device. */
export function Home() {
  const { home } = useFirstWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function make(how: () => Promise<Created>) {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    askToStay();
    const created = await how().catch(
      (): Created => ({ ok: false, failure: { kind: 'notStored', why: 'failed' } }),
    );
    setBusy(false);
    if (created.ok) goTo(created.meeting);
    else setFailure(created.failure);
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
      <Suspense fallback={null}>{OneFileNote === null ? null : <OneFileNote />}</Suspense>
      <p role="status">{busy ? home.making : null}</p>
      <NotMade title={home.notMade} failure={failure} />
      <CopiesInMemory />
      <Suspense fallback={null}>
        <ArchiveScreen />
      </Suspense>
    </>
  );
}

function goTo(id: MeetingId): void {
  window.location.hash = meetingPlace(id);
}
