import { useEffect, useState } from 'react';
import type { MeetingController } from '@/controller/MeetingController';
import { type Opened, openMeeting } from '@/controller/openMeeting';
import type { RecordLost } from '@/controller/readRecord';
import type { MeetingId } from '@/election/events/ids';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly controller: MeetingController }
  | { readonly kind: 'lost'; readonly lost: RecordLost };

/** Opens the meeting for as long as its page is on the screen, and lets the writer's lock go after. */
export function useOpenMeeting(id: MeetingId): Opening {
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
      if (!gone) setOpening({ kind: 'lost', lost: { why: 'unreadable' } });
    });
    return () => {
      gone = true;
      controller?.close();
      setOpening({ kind: 'opening' });
    };
  }, [id]);
  return opening;
}

const toOpening = (opened: Opened): Opening =>
  opened.ok ? { kind: 'open', controller: opened.controller } : { kind: 'lost', lost: opened.lost };
