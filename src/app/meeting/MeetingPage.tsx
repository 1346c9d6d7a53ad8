import { useEffect } from 'react';
import * as v from 'valibot';
import { Frame } from '@/app/Frame';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import type { RecordLost } from '@/controller/readRecord';
import { type MeetingId, meetingIdSchema } from '@/election/events/ids';
import { CoverProvider } from '@/features/shared/cover/CoverProvider';
import { isKept } from '@/features/shared/isKept';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { sayLost } from '@/features/shared/sayLost';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { loadAhead } from './loadAhead';
import { MeetingPlace } from './MeetingPlace';
import { useOpenMeeting } from './useOpenMeeting';

interface Props {
  readonly id: string;
  /** A step's name, or `record`; without it the step that is the hall's now. */
  readonly place: string | undefined;
}

/** A meeting of this device, opened for as long as it is on the screen. */
export function MeetingPage({ id, place }: Props) {
  const parsed = v.safeParse(meetingIdSchema, id);
  return parsed.success ? (
    <OpenMeeting key={parsed.output} id={parsed.output} place={place} />
  ) : (
    <Lost lost={{ why: 'notFound' }} />
  );
}

function OpenMeeting({ id, place }: { readonly id: MeetingId; readonly place: Props['place'] }) {
  const { frame } = useWords();
  const opening = useOpenMeeting(id);
  const isOpen = opening.kind === 'open';
  useEffect(() => {
    // Only where the app is kept on the device is there something that could go away.
    if (isOpen && isKept()) void loadAhead();
  }, [isOpen]);
  switch (opening.kind) {
    case 'opening':
      return (
        <Frame>
          <p role="status">{frame.opening}</p>
        </Frame>
      );
    case 'lost':
      return <Lost lost={opening.lost} />;
    case 'open':
      return (
        <MeetingControllerContext value={opening.controller}>
          <PinPromptProvider>
            <CoverProvider>
              <MeetingPlace place={place} />
            </CoverProvider>
          </PinPromptProvider>
        </MeetingControllerContext>
      );
  }
}

function Lost({ lost }: { readonly lost: RecordLost }) {
  const { title, body } = sayLost(useWords(), lost);
  return (
    <Frame>
      <h1>{title}</h1>
      <Notice tone={lost.why === 'notFound' ? 'warn' : 'refuse'}>
        <p>{body}</p>
        <WayBack />
      </Notice>
    </Frame>
  );
}

function WayBack() {
  const { header } = useWords().frame;
  return (
    <p>
      <a href="#/">{header.allMeetings}</a>
    </p>
  );
}
