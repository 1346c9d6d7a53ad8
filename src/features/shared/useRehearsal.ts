import { useRef, useState } from 'react';
import type { Failure } from '@/controller/answer';
import type { Created } from '@/controller/createMeeting';
import {
  useControllerState,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';
import { rehearses } from '@/election/state/rehearsal';
import { useWords } from '@/text';
import { stepPlace } from './places';

interface Rehearsal {
  /** Not in a rehearsal, nor once the meeting is over. */
  readonly offered: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly begin: () => Promise<void>;
}

/** Lays out three papers in a meeting of their own, and goes there. */
export function useRehearsal(): Rehearsal {
  const { rehearsal } = useWords();
  const controller = useMeetingController();
  const offered = useControllerState(
    ({ meeting }) => rehearses(meeting) === null && meeting.ending === null,
  );
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function begin() {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    const { suffix, more } = rehearsal;
    // Fetched with the press: few do, and the screens beside it must not wait for it.
    const created = await import('@/controller/rehearsal/openRehearsal')
      .then(({ openRehearsal }) => openRehearsal(controller.store.getState(), { suffix, more }))
      .catch((): Created => ({ ok: false, failure: { kind: 'notStored', why: 'failed' } }));
    underWay.current = false;
    setBusy(false);
    if (created.ok) window.location.hash = stepPlace(created.meeting, 'count');
    else setFailure(created.failure);
  }

  return { offered, busy, failure, begin };
}
