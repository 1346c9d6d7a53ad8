import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { readMeetings } from '@/controller/readMeetings';
import type { Sources } from '@/election/events/ballot';
import type { MemberName } from '@/election/events/ids';
import { type Recommended, recommendationsIn } from '@/election/rules/ballot/recommended';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { PutForwardList } from './PutForwardList';
import styles from './prepare.module.css';

interface Props {
  readonly onTake: (candidates: readonly MemberName[], sources: Sources) => void;
}

/** Candidates out of recommendation sheets that were signed and announced on this device (domain §7.1). */
export function FromRecommendations({ onTake }: Props) {
  const words = useWords().prepare.fromSheets;
  const { practice } = useMeeting();
  const [found, setFound] = useState<readonly Recommended[] | 'failed' | null>(null);
  const [open, setOpen] = useState(false);

  function look() {
    setOpen(true);
    readMeetings().then(
      (meetings) =>
        setFound(
          meetings
            .flatMap(recommendationsIn)
            // What was practised is no source for what counts, nor the other way round.
            .filter((one) => one.practice === practice),
        ),
      () => setFound('failed'),
    );
  }

  return (
    <div className={styles.order}>
      <Button onClick={look}>{words.open}</Button>
      {open ? (
        <Dialog
          title={words.open}
          onClose={() => setOpen(false)}
          actions={<Button onClick={() => setOpen(false)}>{words.back}</Button>}
        >
          {found === null ? <p role="status">{words.looking}</p> : null}
          {found === 'failed' ? <Notice tone="refuse" title={words.failed} /> : null}
          {found?.length === 0 ? <p>{words.none}</p> : null}
          {found !== null && found !== 'failed' && found.length > 0 ? (
            <PutForwardList
              found={found}
              onTake={(...taken) => {
                setOpen(false);
                onTake(...taken);
              }}
            />
          ) : null}
        </Dialog>
      ) : null}
    </div>
  );
}
