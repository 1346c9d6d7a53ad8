import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { formNameIn } from '@/documents/formName';
import type { FormId } from '@/election/events/ids';
import { allRounds, formIds, hasEnded, roundsOf, waitingRounds } from '@/election/state/rounds';
import { Answered } from '@/features/shared/Answered';
import { FormName } from '@/features/shared/FormName';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useGoOn } from '@/features/shared/useGoOn';
import { useLooks } from '@/features/shared/useLooks';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './RoundBar.module.css';

/**
 * Where a meeting has more than one: which paper and which round is at hand, and one press to each
 * other paper that is still to be held.
 */
export function RoundBar() {
  const words = useWords();
  const { frame, terms } = words;
  const meeting = useDeferredMeeting();
  const looks = useLooks();
  const submission = useSubmit();
  const goOn = useGoOn(submission);
  const [atHand, focusAtHand] = useFocusPlace<HTMLParagraphElement>();
  if (allRounds(meeting).length < 2) return null;
  const { round, ending } = meeting;
  const ballot = roundsOf(meeting, round.form)[0]?.ballot ?? null;
  const named = formIds(meeting).length > 1 || ballot?.name !== undefined;
  const waiting = ending === null ? waitingRounds(meeting) : [];

  async function turnTo(form: FormId) {
    await goOn({ type: 'formSelected', form });
    // The button that was pressed is gone; what it turned to is told instead.
    focusAtHand();
  }

  return (
    <section className={styles.bar} aria-label={frame.rounds.label}>
      <p ref={atHand} tabIndex={-1} className={styles.atHand}>
        <span className={styles.label}>{frame.rounds.atHand}</span>
        {named ? (
          <strong>
            <FormName form={round.form} ballot={ballot} />
          </strong>
        ) : null}
        <span>{terms.round(round.number, round.kind)}</span>
        {hasEnded(round) ? <span className={styles.ended}>✓ {frame.rounds.ended}</span> : null}
      </p>
      {waiting.map(({ form, ballot }) => (
        <Button
          key={form}
          className={styles.turn}
          kind={hasEnded(round) ? 'primary' : 'plain'}
          aria-label={frame.rounds.turnTo(formNameIn(words, meeting, form))}
          disabled={submission.busy || looks}
          onClick={() => void turnTo(form)}
        >
          {frame.rounds.turn} <FormName form={form} ballot={ballot} />
        </Button>
      ))}
      <Answered submission={submission} />
    </section>
  );
}
