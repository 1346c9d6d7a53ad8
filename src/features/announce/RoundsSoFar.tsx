import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { formNameIn } from '@/documents/formName';
import { outcomeSentence } from '@/documents/otherSentences';
import { SheetPaper } from '@/documents/SheetPaper';
import type { Meeting, Settlement } from '@/election/state/meeting';
import type { Round } from '@/election/state/round';
import { allRounds, formIds, hasEnded, roundsOf } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';
import { useWords, type Words } from '@/text';
import styles from './RoundsSoFar.module.css';

/** Every round that has ended, in one line each with its sheet, and how contests ended otherwise. */
export function RoundsSoFar() {
  const words = useWords();
  const { follows } = words;
  const meeting = useMeeting();
  const ended = allRounds(meeting).filter(hasEnded);
  if (ended.length + meeting.settlements.length < 2) return null;
  return (
    <section className={styles.rounds} aria-label={follows.rounds}>
      <h2>{follows.rounds}</h2>
      <ul className={styles.list}>
        {ended.map((round) => (
          <li key={`${round.form} ${round.number}`}>
            <RoundLine meeting={meeting} round={round} />
          </li>
        ))}
        {meeting.settlements.map((settlement) => (
          <li key={settlement.stamp.seq}>{settledSentence(words, meeting, settlement)}</li>
        ))}
      </ul>
    </section>
  );
}

function RoundLine({ meeting, round }: { readonly meeting: Meeting; readonly round: Round }) {
  const words = useWords();
  const { follows, terms } = words;
  const drawn = standingSheet(round);
  const name = formIds(meeting).length > 1 ? `${formNameIn(words, meeting, round.form)} · ` : '';
  const line = `${name}${terms.round(round.number, round.kind)}：${roundSentence(words, round)}`;
  if (drawn === null) return <p>{line}</p>;
  return (
    <details>
      <summary className={styles.summary}>
        {line} <span className={styles.see}>{follows.round.sheet}</span>
      </summary>
      <SheetPaper drawn={drawn} keys={meeting.signingKeys} />
    </details>
  );
}

function roundSentence(words: Words, { voided, notHeld, outcome, ballot }: Round) {
  const { follows, terms } = words;
  if (notHeld !== null) return follows.round.notHeld(notHeld.reason);
  if (voided || outcome === null || !('contests' in outcome)) return follows.round.void;
  return outcome.contests
    .map(({ id, elected }) =>
      ballot?.purpose === undefined
        ? follows.round.elected(
            ballot?.contests.find((one) => one.id === id)?.office ?? id,
            elected,
          )
        : outcomeSentence(words, ballot.purpose.kind, elected),
    )
    .join(terms.semicolon);
}

function settledSentence(
  { follows }: Words,
  meeting: Meeting,
  { form, contest, how, reason }: Settlement,
): string {
  const asked = roundsOf(meeting, form)[0]?.ballot?.contests.find(({ id }) => id === contest);
  const office = asked?.office ?? contest;
  return how === 'referred'
    ? follows.settled.referred(office, reason)
    : follows.settled.fewerSeats(office);
}
