import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { Frame } from '@/app/Frame';
import { latestMeeting } from '@/controller/latestMeeting';
import { type Watched, watchMeeting } from '@/controller/watchMeeting';
import { type MeetingId, meetingIdSchema } from '@/election/events/ids';
import { BoardScreen } from '@/features/board/BoardScreen';
import { boardPlace } from '@/features/shared/places';
import { useWords } from '@/text';

/** The board of a meeting; without an id, of the one that this device is at. */
export function BoardPage({ id }: { readonly id: string | undefined }) {
  const { board } = useWords();
  if (id === undefined) return <LatestBoard />;
  const parsed = v.safeParse(meetingIdSchema, id);
  return parsed.success ? (
    <BoardOf key={parsed.output} id={parsed.output} />
  ) : (
    <Said words={board.notFound} />
  );
}

function BoardOf({ id }: { readonly id: MeetingId }) {
  const { board } = useWords();
  const [watched, setWatched] = useState<Watched | null>(null);
  useEffect(() => watchMeeting(id, setWatched), [id]);
  if (watched === null) return <Said words={board.opening} />;
  if (watched.ok) return <BoardScreen meeting={watched.meeting} checked={watched.checked} />;
  switch (watched.lost.why) {
    case 'notFound':
      return <Said words={board.notFound} />;
    case 'notVerified':
      return <Said words={board.notVerified} />;
    case 'broken':
    case 'unreadable':
    case 'fork':
    case 'notMended':
    case 'gone':
      return <Said words={board.broken} />;
  }
}

function LatestBoard() {
  const { board } = useWords();
  const [words, setWords] = useState<string>(board.opening);
  useEffect(() => {
    let gone = false;
    latestMeeting().then(
      (id) => {
        if (gone) return;
        if (id === null) setWords(board.none);
        // In place of this address: going back leads to where one came from.
        else window.location.replace(boardPlace(id));
      },
      () => setWords(board.broken),
    );
    return () => {
      gone = true;
    };
  }, [board]);
  return <Said words={words} />;
}

function Said({ words }: { readonly words: string }) {
  const { board } = useWords();
  return (
    <Frame>
      <h1>{board.open}</h1>
      <p role="status">{words}</p>
    </Frame>
  );
}
