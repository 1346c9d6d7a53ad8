import { useEffect, useRef, useState } from 'react';
import { acknowledgeDataLoss, hasLostData } from '@/controller/dataLoss';
import { type Listed, listMeetings } from '@/controller/listMeetings';
import { listRemovedMeetings, type RemovedMeeting } from '@/controller/listRemovedMeetings';
import { fingerprint } from '@/election/events/fingerprint';
import { meetingPlace } from '@/features/shared/places';
import { useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './ArchiveScreen.module.css';
import { MeetingCard } from './MeetingCard';

interface OnDevice {
  readonly meetings: readonly Listed[];
  readonly removed: readonly RemovedMeeting[];
  /** The browser threw away what lay here, and nobody has acknowledged it yet. */
  readonly dataLoss: boolean;
}

/** The meetings of this device, and what stays of those that were removed. */
export function ArchiveScreen() {
  const { archive } = useFirstWords();
  const [found, setFound] = useState<OnDevice | 'reading' | 'failed'>('reading');
  const [reading, setReading] = useState(0);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const read = () => setReading((before) => before + 1);

  useEffect(() => {
    let gone = false;
    Promise.all([listMeetings(), listRemovedMeetings(), hasLostData()]).then(
      ([meetings, removed, dataLoss]) => gone || setFound({ meetings, removed, dataLoss }),
      () => gone || setFound('failed'),
    );
    return () => {
      gone = true;
    };
  }, [reading]);

  return (
    <section className={styles.archive}>
      <h2 ref={heading} tabIndex={-1}>
        {archive.list}
      </h2>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {found === 'reading' ? <p>{archive.loading}</p> : null}
      {found === 'failed' ? <Notice tone="refuse" title={archive.failed} /> : null}
      {typeof found === 'string' ? null : (
        <>
          {found.dataLoss ? (
            <DataLoss
              onAcknowledged={() => {
                setFound({ ...found, dataLoss: false });
                heading.current?.focus();
              }}
            />
          ) : null}
          <Meetings
            meetings={found.meetings}
            onSaid={setSaid}
            onChanged={(what) => {
              setSaid(what);
              read();
              // The button that was pressed may be gone with what it did.
              heading.current?.focus();
            }}
          />
          <Removed removed={found.removed} />
        </>
      )}
    </section>
  );
}

/** It stays in view until somebody says to have read it. */
function DataLoss({ onAcknowledged }: { readonly onAcknowledged: () => void }) {
  const { dataLoss } = useFirstWords().archive;
  return (
    <Notice tone="warn" title={dataLoss.title}>
      <p>{dataLoss.body}</p>
      <div>
        <Button
          onClick={() => {
            void acknowledgeDataLoss();
            onAcknowledged();
          }}
        >
          {dataLoss.acknowledge}
        </Button>
      </div>
    </Notice>
  );
}

interface MeetingsProps {
  readonly meetings: readonly Listed[];
  readonly onSaid: (what: string) => void;
  readonly onChanged: (what: string) => void;
}

function Meetings({ meetings, onSaid, onChanged }: MeetingsProps) {
  const { archive } = useFirstWords();
  if (meetings.length === 0) return <p>{archive.none}</p>;
  return (
    <ul className={styles.list}>
      {meetings.map(({ id, summary, held }) =>
        summary === null ? (
          <li key={id} className={styles.card}>
            <div className={styles.about}>
              <p>{archive.notListed}</p>
              <p className={styles.code}>{id}</p>
            </div>
            <div className={styles.acts}>
              <a className={styles.open} href={meetingPlace(id)}>
                {archive.open}
              </a>
            </div>
          </li>
        ) : (
          <MeetingCard
            key={id}
            summary={summary}
            held={held}
            onSaid={onSaid}
            onChanged={onChanged}
          />
        ),
      )}
    </ul>
  );
}

function Removed({ removed }: { readonly removed: readonly RemovedMeeting[] }) {
  const { archive } = useFirstWords();
  if (removed.length === 0) return null;
  return (
    <>
      <h3>{archive.removed.title}</h3>
      <ul>
        {removed.map(({ id, title, date, entries, head }) => (
          <li key={id}>
            {archive.removed.line(title || archive.untitled, date, entries)}
            {head === null ? null : (
              <span className={styles.code}> {archive.code(fingerprint(head))}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
