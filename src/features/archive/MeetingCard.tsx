import { lazy, Suspense, useState } from 'react';
import type { Answer, Failure } from '@/controller/answer';
import { mayBeRemoved } from '@/controller/files/mayBeRemoved';
import type { Listed } from '@/controller/listMeetings';
import type { MeetingFile } from '@/controller/toMeetingFile';
import { fingerprint } from '@/election/events/fingerprint';
import { Confirmed } from '@/features/shared/Confirmed';
import { NotMade } from '@/features/shared/NotMade';
import { meetingPlace } from '@/features/shared/places';
import { SavedFileCheck } from '@/features/shared/SavedFileCheck';
import type { MeetingSummary } from '@/storage/meetingSummary';
import { loadWords, useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './ArchiveScreen.module.css';
import type { HandingOver } from './HandOver';

/** What few people press is fetched when they do: the first page stays small. */
const RemoveDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./RemoveDialog'), loadWords()]);
  return { default: dialog.RemoveDialog };
});
const HandOver = lazy(async () => {
  const [component] = await Promise.all([import('./HandOver'), loadWords()]);
  return { default: component.HandOver };
});

interface Props extends Pick<Listed, 'held'> {
  readonly summary: MeetingSummary;
  readonly onSaid: (what: string) => void;
  /** Something was stored or removed: the list is read again. */
  readonly onChanged: (what: string) => void;
}

/** One meeting of this device, and what can be done with it as a whole. */
export function MeetingCard({ summary, held, onSaid, onChanged }: Props) {
  const { archive, frame } = useFirstWords();
  const { meeting: id, ending } = summary;
  const title = summary.title ?? archive.untitled;
  const [handing, setHanding] = useState<HandingOver | null>(null);
  const [removing, setRemoving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState<MeetingFile | null>(null);

  async function save(): Promise<string> {
    const { saveToFile } = await import('./saveToFile');
    const file = await saveToFile(id);
    setSaved(file);
    return file === null ? archive.notSaved : archive.saved(file.name);
  }

  /** What was under way, and what came of it. */
  async function handed(given: Answer | null) {
    setHanding(null);
    if (given?.kind !== 'stored') setFailure(given);
    else onChanged(handing === 'handOver' ? await save().catch(() => archive.notSaved) : '');
  }

  const begin = (act: HandingOver) => {
    setFailure(null);
    setHanding(act);
    return Promise.resolve();
  };

  return (
    <li className={styles.card}>
      <About summary={summary} held={held} title={title} />
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
            busy={handing !== null}
            onYes={() => begin('handOver')}
          />
        ) : null}
        {ending === 'handedOver' ? (
          <Confirmed
            kind="primary"
            button={archive.takeBack.button}
            words={archive.takeBack}
            busy={handing !== null}
            onYes={() => begin('takeBack')}
          />
        ) : null}
        {mayBeRemoved(summary) ? (
          <Button kind="danger" onClick={() => setRemoving(true)}>
            {archive.remove.button}
          </Button>
        ) : null}
      </div>
      <SavedFileCheck file={saved} />
      <NotMade title={frame.answered.notStored} failure={failure} />
      <Suspense>
        {handing === null ? null : (
          <HandOver id={id} act={handing} onDone={(given) => void handed(given)} />
        )}
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

interface AboutProps extends Pick<Props, 'summary' | 'held'> {
  readonly title: string;
}

function About({ summary, held, title }: AboutProps) {
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
        {held === true ? null : ` · ${archive.check[held === false ? 'fails' : 'awaits']}`}
      </p>
    </div>
  );
}
