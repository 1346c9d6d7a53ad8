import { lazy, Suspense, useState } from 'react';
import type { Answer, Failure } from '@/controller/answer';
import { mayBeRemoved } from '@/controller/files/mayBeRemoved';
import { fingerprint } from '@/election/events/fingerprint';
import { Confirmed } from '@/features/shared/Confirmed';
import { NotMade } from '@/features/shared/NotMade';
import { meetingPlace } from '@/features/shared/places';
import type { MeetingSummary } from '@/storage/meetingSummary';
import { loadWords, useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './ArchiveScreen.module.css';

/** What few people press is fetched when they do: the first page stays small. */
const RemoveDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./RemoveDialog'), loadWords()]);
  return { default: dialog.RemoveDialog };
});
const handingOver = () => import('@/controller/handOver');

interface Props {
  readonly summary: MeetingSummary;
  readonly onSaid: (what: string) => void;
  /** Something was stored or removed: the list is read again. */
  readonly onChanged: (what: string) => void;
}

/** One meeting of this device, and what can be done with it as a whole. */
export function MeetingCard({ summary, onSaid, onChanged }: Props) {
  const { archive, frame } = useFirstWords();
  const { meeting: id, ending } = summary;
  const title = summary.title ?? archive.untitled;
  const [busy, setBusy] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(): Promise<string> {
    const { saveToFile } = await import('./saveToFile');
    const name = await saveToFile(id);
    return name === null ? archive.notSaved : archive.saved(name);
  }

  async function store(act: () => Promise<Answer>, after: () => Promise<string>) {
    setBusy(true);
    setFailure(null);
    const given = await act().catch((): Answer => ({ kind: 'notStored', why: 'failed' }));
    if (given.kind === 'stored') onChanged(await after());
    else setFailure(given);
    setBusy(false);
  }

  return (
    <li className={styles.card}>
      <About summary={summary} title={title} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons */}
      <div className={styles.acts} role="group" aria-label={archive.acts(title)}>
        <a className={styles.open} href={meetingPlace(id)}>
          {ending === null ? archive.open : archive.look}
        </a>
        <Button onClick={() => void save().then(onSaid)}>{archive.save}</Button>
        {ending === null ? (
          <Confirmed
            kind="primary"
            button={archive.handOver.button}
            words={archive.handOver}
            busy={busy}
            onYes={() => store(async () => (await handingOver()).handOver(id), save)}
          />
        ) : null}
        {ending === 'handedOver' ? (
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
        {mayBeRemoved(summary) ? (
          <Button kind="danger" onClick={() => setRemoving(true)}>
            {archive.remove.button}
          </Button>
        ) : null}
      </div>
      <NotMade title={frame.answered.notStored} failure={failure} />
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

interface AboutProps {
  readonly summary: MeetingSummary;
  readonly title: string;
}

function About({ summary, title }: AboutProps) {
  const { archive, frame } = useFirstWords();
  const { practice, organisation, date, ending, entries, head } = summary;
  const ended = ending === null ? null : frame.header.ended[ending];
  const said = [organisation, date, ended].filter((part) => part !== null);
  return (
    <div className={styles.about}>
      <h3>
        {practice ? <span className={styles.practice}>{archive.practice}</span> : null}
        {title}
      </h3>
      {said.length === 0 ? null : <p>{said.join(' · ')}</p>}
      <p className={styles.code}>
        {archive.entries(entries)} · {archive.code(fingerprint(head))}
      </p>
    </div>
  );
}
