import { useEffect, useState } from 'react';
import {
  useControllerState,
  useDeferredState,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';
import { minuteOf } from '@/election/events/minute';
import { currentStep } from '@/election/steps';
import { keepCopy } from '@/features/shared/keptCopies';
import { SaveCopy } from '@/features/shared/SaveCopy';
import { sayLost } from '@/features/shared/sayLost';
import { sayProgress } from '@/features/shared/sayProgress';
import { useLasting } from '@/features/shared/useLasting';
import { useLooks } from '@/features/shared/useLooks';
import { useWords } from '@/text';
import { dayAndTime, dayOf } from '@/text/moment';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import { Notice } from '@/ui/Notice';
import styles from './Banners.module.css';

const A_MINUTE = 60_000;

/** What a person must know before trusting this window: it only looks, its record does not hold, or its clock is off. */
export function Banners() {
  const isLost = useControllerState(({ lost }) => lost !== null);
  return (
    <div className={classes(styles.banners, isLost ? styles.printed : undefined)}>
      <RecordBanner />
      <CheckNote />
      <ClockBanner />
    </div>
  );
}

/** What is shown is stored no longer, the device does not write, or another window does. */
function RecordBanner() {
  const words = useWords();
  const looks = useLooks();
  const controller = useMeetingController();
  const lost = useControllerState((state) => state.lost);
  const stopped = useControllerState((state) => state.stopped);
  const secondCopy = useControllerState((state) => state.secondCopy);
  // While papers are counted the pad needs all the room of a low screen.
  const saysWeak = useControllerState(
    ({ secondCopy, meeting }) => secondCopy === 'cache' && currentStep(meeting) !== 'count',
  );
  const copy = () => controller.copyInMemory();
  // Drawn anew with each paper, this would delay the word that the paper is stored.
  const entries = useControllerState((state) => (state.lost === null ? 0 : state.head.seq));
  const comesBack = lost?.why === 'gone' && lost.copied;
  const isPart = useControllerState((state) => state.isPart);
  // A record that failed its check must not be offered as a copy to go on from.
  const isKept = lost !== null && lost.why !== 'notFound' && lost.why !== 'notVerified';
  const keeps = isKept && !comesBack && !isPart;
  useEffect(() => {
    const { meeting } = controller.store.getState();
    if (keeps) keepCopy(meeting.id, { file: controller.copyInMemory(), entries });
  }, [keeps, controller, entries]);
  const { gone: said, stopped: stop, looks: looksOnly, oneCopy, weakCopy } = words.frame;
  if (lost?.why === 'gone' && !lost.copied)
    return (
      <Notice tone="refuse" title={said.title}>
        <p>{said.body(lost.entries)}</p>
        <Steps steps={said.steps} />
        <SaveCopy copy={copy} />
      </Notice>
    );
  if (lost !== null) {
    const { title, body } = sayLost(words, lost);
    return (
      <Notice tone="refuse" title={title}>
        <p>{body}</p>
        {isPart ? <p>{words.frame.readableOnly(entries)}</p> : null}
        {comesBack ? (
          <div>
            <Button kind="primary" onClick={() => window.location.reload()}>
              {said.copied.reopen}
            </Button>
          </div>
        ) : null}
        {lost.why === 'notFound' ? null : <SaveCopy copy={copy} />}
      </Notice>
    );
  }
  if (stopped !== null)
    return (
      <Notice tone="refuse" title={stop.title}>
        <p>{stop[stopped].body}</p>
        <Steps steps={stop[stopped].steps} />
        <SaveCopy copy={copy} />
      </Notice>
    );
  if (looks)
    return (
      <Notice tone="warn" title={looksOnly.title}>
        <p>{looksOnly.body}</p>
      </Notice>
    );
  if (secondCopy === null)
    return (
      <Notice tone="warn" title={oneCopy.title}>
        <p>{oneCopy.body}</p>
      </Notice>
    );
  return saysWeak ? <p className={styles.quiet}>{weakCopy}</p> : null;
}

/** A long record is not checked at once, and where it could not be that stays said. */
function CheckNote() {
  const words = useWords().recordCheck;
  const check = useControllerState((state) => (state.lost === null ? state.check : null));
  const lasts = useLasting(check?.kind === 'underWay');
  if (check?.kind === 'notDone') return <p className={styles.quiet}>{words.notDone}</p>;
  if (check?.kind !== 'underWay' || !lasts) return null;
  return <p className={styles.quiet}>{sayProgress(words, check.progress)}</p>;
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** Order is by number and never by the clock, but the record tells the hall the time. */
function ClockBanner() {
  const { clock } = useWords().frame;
  const { meeting, head } = useDeferredState();
  const { details, signInOpened, ending, lastAt } = meeting;
  const { now, after } = useNow(head.seq);
  if (ending !== null) return null;
  const today = dayOf(now);
  const date = details?.date ?? today;
  // What was stored after the last look at the clock is no sign that the clock is slow.
  const before = after === head.seq && minuteOf(now) < lastAt;
  if (!before && (!signInOpened || date === today)) return null;
  return (
    <Notice tone="warn" title={clock.title}>
      {before ? (
        <p>{clock.before(dayAndTime(now), dayAndTime(lastAt))}</p>
      ) : (
        <p>{clock.otherDay(today, date)}</p>
      )}
    </Notice>
  );
}

interface Look {
  readonly now: string;
  /** The last entry that was stored by then. */
  readonly after: number;
}

/** The clock, looked at every minute and again after every entry. */
function useNow(seq: number): Look {
  const [seen, see] = useState<Look>(() => ({ now: new Date().toISOString(), after: seq }));
  useEffect(() => {
    const look = () => see({ now: new Date().toISOString(), after: seq });
    look();
    const timer = setInterval(look, A_MINUTE);
    return () => clearInterval(timer);
  }, [seq]);
  return seen;
}
