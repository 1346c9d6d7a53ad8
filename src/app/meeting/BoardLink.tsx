import type { MouseEvent } from 'react';
import type { MeetingId } from '@/election/events/ids';
import { boardPlace } from '@/features/shared/places';
import { useWords } from '@/text';

const NAME = 'jipiaotai-board';
const WINDOW = 'popup,width=1280,height=720';

/** Opens the board in a window of its own, to be moved to the projector; pressed again, the same one. */
export function BoardLink({ id }: { readonly id: MeetingId }) {
  const { board } = useWords();
  const place = boardPlace(id);

  function open(event: MouseEvent<HTMLAnchorElement>) {
    // Left in focus it would take the Enter that stores the next paper.
    event.currentTarget.blur();
    const opened = window.open(place, NAME, WINDOW);
    // Held back by the browser, the link itself opens it.
    if (opened === null) return;
    event.preventDefault();
    opened.focus();
  }

  return (
    <a href={place} target={NAME} aria-label={board.openLabel} onClick={open}>
      {board.open}
    </a>
  );
}
