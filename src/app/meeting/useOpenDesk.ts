import { useEffect, useState } from 'react';
import type { MeetingController } from '@/controller/MeetingController';
import { type Opened, openMeeting } from '@/controller/openMeeting';
import type { MeetingId } from '@/election/events/ids';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly controller: MeetingController }
  | { readonly kind: 'notFound' }
  /** A newer version of the app wrote an entry: nothing is wrong with it. */
  | { readonly kind: 'newer'; readonly seq: number }
  /** `seq`: the entry at which the record stops holding; `null` where it could not be read. */
  | { readonly kind: 'broken'; readonly seq: number | null };

/** Opens the meeting for as long as its page is on the screen, and lets the writer's lock go after. */
export function useOpenDesk(id: MeetingId): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let gone = false;
    let controller: MeetingController | null = null;
    const arrived = (opened: Opened) => {
      if (opened.ok) controller = opened.controller;
      if (gone) controller?.close();
      else setOpening(toOpening(opened));
    };
    openMeeting(id).then(arrived, () => {
      if (!gone) setOpening({ kind: 'broken', seq: null });
    });
    return () => {
      gone = true;
      controller?.close();
      setOpening({ kind: 'opening' });
    };
  }, [id]);
  return opening;
}

function toOpening(opened: Opened): Opening {
  if (opened.ok) return { kind: 'open', controller: opened.controller };
  if (opened.why === 'notFound') return { kind: 'notFound' };
  const { seq, why } = opened.break;
  return { kind: why === 'newer' ? 'newer' : 'broken', seq };
}
