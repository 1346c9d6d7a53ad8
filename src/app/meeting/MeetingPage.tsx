import * as v from 'valibot';
import { Frame } from '@/app/Frame';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { type MeetingId, meetingIdSchema } from '@/election/events/ids';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { MeetingPlace } from './MeetingPlace';
import { useOpenDesk } from './useOpenDesk';

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
    <NotFound />
  );
}

function OpenMeeting({ id, place }: { readonly id: MeetingId; readonly place: Props['place'] }) {
  const { frame, faults } = useWords();
  const opening = useOpenDesk(id);
  switch (opening.kind) {
    case 'opening':
      return (
        <Frame>
          <p role="status">{frame.opening}</p>
        </Frame>
      );
    case 'notFound':
      return <NotFound />;
    case 'broken':
      return (
        <Frame>
          <h1>{frame.broken.title}</h1>
          <Notice tone="refuse">
            <p>{opening.seq === null ? frame.broken.failed : frame.broken.body(opening.seq)}</p>
            <WayBack />
          </Notice>
        </Frame>
      );
    case 'newer': {
      const { what, why, now } = faults['entry.newer']({ seq: opening.seq });
      return (
        <Frame>
          <h1>{what}</h1>
          <Notice tone="refuse">
            <p>
              {why} {now}
            </p>
            <WayBack />
          </Notice>
        </Frame>
      );
    }
    case 'open':
      return (
        <MeetingControllerContext value={opening.controller}>
          <PinPromptProvider>
            <MeetingPlace place={place} />
          </PinPromptProvider>
        </MeetingControllerContext>
      );
  }
}

function NotFound() {
  const { notFound } = useWords().frame;
  return (
    <Frame>
      <h1>{notFound.title}</h1>
      <Notice tone="warn">
        <p>{notFound.body}</p>
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
