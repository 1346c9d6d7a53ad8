import { memo, useEffect, useRef } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import { awaitsPaper, type PaperPlace } from '@/election/state/packets';
import type { PlaceInPacket } from '@/election/state/round';
import { PaperSigns } from '@/features/count/echo/PaperSigns';
import type { StandingAt } from '@/features/count/task/lastPaper';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import styles from './PlaceRow.module.css';

interface Props {
  readonly packet: number;
  readonly place: number;
  readonly there: PlaceInPacket;
  readonly ballot: BallotForm;
  /** Judged void by what stands on it, or by ruling. */
  readonly isVoid: boolean;
  /** The one that was looked for: it is brought into view, and its button gets the focus. */
  readonly found: boolean;
  readonly onCorrect: (found: StandingAt) => void;
  readonly onEnterAt: (at: PaperPlace) => void;
}

/** One place in a packet: the paper that stands there, and those struck through before it. */
export const PlaceRow = memo(function PlaceRow(props: Props) {
  const { packet, place, there, ballot, isVoid, found, onCorrect, onEnterAt } = props;
  const { count, terms } = useWords();
  const words = count.packets;
  const button = useRef<HTMLButtonElement>(null);
  const at = { packet, place };
  const { standing, struck } = there;

  useEffect(() => {
    if (found) button.current?.focus();
  }, [found]);

  return (
    <li className={classes(styles.place, found ? styles.found : '')}>
      <span className={styles.number}>{place}</span>
      <div className={styles.papers}>
        {standing === null ? null : (
          <p>
            <PaperSigns paper={standing.paper} ballot={ballot} />
            {isVoid && standing.paper.kind !== 'void' ? (
              <span className={styles.void}> {terms.void}</span>
            ) : null}
          </p>
        )}
        {struck.map((one) => (
          <p key={one.seq} className={styles.struck}>
            <s>
              {one.paper === null ? words.aside : <PaperSigns paper={one.paper} ballot={ballot} />}
            </s>{' '}
            {words.witnessed(
              one.note ?? terms.correctionReason[one.reason],
              one.stamp.witnesses.join(terms.and),
            )}
          </p>
        ))}
        {standing === null ? <p className={styles.awaits}>{awaitsInWords(there, words)}</p> : null}
      </div>
      {standing === null ? null : (
        <Button
          ref={button}
          className={styles.act}
          aria-label={words.correctOf(packet, place)}
          onClick={() => onCorrect({ at, paper: standing.paper })}
        >
          {words.correct}
        </Button>
      )}
      {awaitsPaper(there) ? (
        <Button
          ref={button}
          className={styles.act}
          aria-label={words.enterHereOf(packet, place)}
          onClick={() => onEnterAt(at)}
        >
          {words.enterHere}
        </Button>
      ) : null}
    </li>
  );
});

function awaitsInWords(there: PlaceInPacket, words: Words['count']['packets']): string {
  if (there.aside !== null) return words.aside;
  return awaitsPaper(there) ? words.awaits : words.gone;
}
