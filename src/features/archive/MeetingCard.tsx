import { lazy, Suspense, useState } from 'react';
import type { Answer } from '@/controller/answer';
import { mayBeRemoved } from '@/controller/files/mayBeRemoved';
import type { Listed } from '@/controller/listMeetings';
import { fingerprint } from '@/election/events/fingerprint';
import { Confirmed } from '@/features/shared/Confirmed';
import { meetingPlace } from '@/features/shared/places';
import { loadWords, useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './ArchiveScreen.module.css';

/** What few people press is fetched when they do: the first page stays small. */
const RemoveDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./RemoveDialog'), loadWords()]);
  return { default: dialog.RemoveDialog };
});
const Answered = lazy(async () => {
  const [answered] = await Promise.all([import('@/features/shared/Answered'), loadWords()]);
  return { default: answered.Answered };
});
const handingOver = () => import('@/controller/handOver');

type Whole = Extract<Listed, { ok: true }>;

interface Props {
  readonly listed: Whole;
  readonly onSaid: (what: string) => void;
  /** Something was stored or removed: the list is read again. */
  readonly onChanged: (what: string) => void;
}

/** One meeting of this device, and what can be done with it as a whole. */
export function MeetingCard({ listed, onSaid, onChanged }: Props) {
  const { archive } = useFirstWords();
  const { id, meeting } = listed;
  const title = meeting.details?.title ?? archive.untitled;
  const [busy, setBusy] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [answer, setAnswer] = useState<Exclude<Answer, { kind: 'stored' }> | null>(null);

  async function save(): Promise<string> {
    const { saveToFile } = await import('./saveToFile');
    const name = await saveToFile(id);
    return name === null ? archive.notSaved : archive.saved(name);
  }

  async function store(act: () => Promise<Answer>, after: () => Promise<string>) {
    setBusy(true);
    setAnswer(null);
    const given = await act().catch((): Answer => ({ kind: 'notStored', why: 'failed' }));
    if (given.kind === 'stored') onChanged(await after());
    else setAnswer(given);
    setBusy(false);
  }

  return (
    <li className={styles.card}>
      <About listed={listed} title={title} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons */}
      <div className={styles.acts} role="group" aria-label={archive.acts(title)}>
        <a className={styles.open} href={meetingPlace(id)}>
          {meeting.ending === null ? archive.open : archive.look}
        </a>
        <Button onClick={() => void save().then(onSaid)}>{archive.save}</Button>
        {meeting.ending === null ? (
          <Confirmed
            kind="primary"
            button={archive.handOver.button}
            words={archive.handOver}
            busy={busy}
            onYes={() => store(async () => (await handingOver()).handOver(id), save)}
          />
        ) : null}
        {meeting.ending === 'handedOver' ? (
          <Confirmed
            kind="primary"
            button={archive.takeBack.button}
            words={archive.takeBack}
            busy={busy}
            onYes={() =>
              store(
                async () => (await handingOver()).takeBack(id),
                () => Promise.resolve(''),
              )
            }
          />
        ) : null}
        {mayBeRemoved(meeting) ? (
          <Button kind="danger" onClick={() => setRemoving(true)}>
            {archive.remove.button}
          </Button>
        ) : null}
      </div>
      <Suspense>{answer === null ? null : <Answered submission={{ answer }} />}</Suspense>
      <Suspense>
        {removing ? (
          <RemoveDialog
            id={id}
            title={title}
            onClose={() => setRemoving(false)}
            onRemoved={() => onChanged(archive.remove.done(title))}
          />
        ) : null}
      </Suspense>
    </li>
  );
}

function About({ listed, title }: { readonly listed: Whole; readonly title: string }) {
  const { archive, frame } = useFirstWords();
  const { meeting, head, step } = listed;
  return (
    <div className={styles.about}>
      <h3>
        {meeting.practice ? <span className={styles.practice}>{archive.practice}</span> : null}
        {title}
      </h3>
      <p>
        {meeting.details === null
          ? null
          : `${meeting.details.organisation} · ${meeting.details.date} · `}
        {meeting.ending === null
          ? archive.at(frame.steps[step])
          : frame.header.ended[meeting.ending]}
      </p>
      <p className={styles.code}>
        {archive.entries(head.seq)} · {archive.code(fingerprint(head.hash))}
      </p>
    </div>
  );
}
