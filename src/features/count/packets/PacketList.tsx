import { memo, useRef, useState } from 'react';
import { useDeferredState } from '@/controller/react/MeetingControllerContext';
import { readEntered } from '@/election/rules/count/readEntered';
import { type PaperPlace, papersInPacket, placeAt } from '@/election/state/packets';
import { storedHere } from '@/features/count/echo/storedHere';
import { HandPacket } from '@/features/count/handTotals/HandPacket';
import { useCorrecting } from '@/features/count/task/correcting';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { FindPaper } from './FindPaper';
import styles from './PacketList.module.css';
import { PlaceRow } from './PlaceRow';

interface Props {
  /** The counter wants to enter a withdrawn paper again. */
  readonly onEnterAt: (at: PaperPlace) => void;
  readonly onWithdrawn: () => void;
}

/** One packet, paper by paper, newest first: the one worked on, or the one looked for. */
export const PacketList = memo(function PacketList({ onEnterAt, onWithdrawn }: Props) {
  const { packets: words } = useWords().count;
  const controller = useDeferredState();
  const { correct } = useCorrecting();
  const { meeting, head } = controller;
  const { seq } = head;
  const stored = storedHere(controller);
  const entered = stored === null || stored.type === 'paperWithdrawn' ? null : stored.packet;
  const { round } = meeting;
  const [looked, setLooked] = useState<{ at: PaperPlace; after: number } | null>(null);
  const list = useRef<HTMLElement>(null);

  const last = round.packets.length;
  // Whoever looked through the packets is taken back to their own by the next entry, and what was
  // found then must not take the focus from the paper at hand.
  const found = looked !== null && looked.after === seq ? looked.at : null;
  const packet = Math.min(found?.packet ?? entered ?? last, last);
  const shown = round.packets[packet - 1];
  const { ballot } = round;
  if (ballot === null) return null;

  function look(at: PaperPlace) {
    setLooked({ at, after: seq });
  }

  return (
    <section ref={list} className={styles.packets} aria-label={words.findLabel}>
      <div className={styles.head}>
        <Button
          className={styles.turn}
          aria-label={words.previous}
          disabled={packet <= 1}
          onClick={() => look({ packet: packet - 1, place: 0 })}
        >
          ‹
        </Button>
        <h2 className={styles.title}>
          {shown === undefined ? words.none : words.title(packet, papersInPacket(shown))}
        </h2>
        <Button
          className={styles.turn}
          aria-label={words.next}
          disabled={packet >= last}
          onClick={() => look({ packet: packet + 1, place: 0 })}
        >
          ›
        </Button>
        <FindPaper isThere={(at) => placeAt(round, at) !== null} onFound={look} />
      </div>
      {shown?.byHand ? (
        <HandPacket
          packet={packet}
          totals={shown.byHand}
          ballot={ballot}
          onWithdrawn={onWithdrawn}
        />
      ) : (
        <ol className={styles.places} reversed>
          {shown?.places
            .map((there, i) => (
              <PlaceRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a place is its index, and never moves
                key={`${packet}-${i}`}
                packet={packet}
                place={i + 1}
                there={there}
                ballot={ballot}
                isVoid={
                  there.standing !== null &&
                  readEntered(meeting, there.standing.paper)?.void !== null
                }
                found={found?.packet === packet && found.place === i + 1}
                onCorrect={correct}
                onEnterAt={onEnterAt}
              />
            ))
            .reverse()}
        </ol>
      )}
    </section>
  );
});
