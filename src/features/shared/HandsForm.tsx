import { type SyntheticEvent, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Matter } from '@/election/events/meeting';
import { attendance } from '@/election/rules/roster/attendance';
import { handsBase, handsNeeded, isOfThoseHere } from '@/election/rules/roster/hands';
import { localOf } from '@/election/state/method';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Answered } from './Answered';
import { CountField, parseCount } from './CountField';
import { focusInput } from './focusInput';
import styles from './HandsForm.module.css';
import { useSubmit } from './useSubmit';

const votes = ['for', 'against', 'abstain'] as const;
type Vote = (typeof votes)[number];
type Typed = Readonly<Record<Vote, string>>;

/** Zeros are slow to type, and the usual: only exceptions are typed. */
const NOTHING_TYPED: Typed = { for: '', against: '0', abstain: '0' };

interface Props {
  readonly matter: Matter;
  readonly onStored?: () => void;
}

/** One show of hands as it is counted out loud; who did not vote is what remains of those present. */
export function HandsForm({ matter, onStored }: Props) {
  const { hands: words, figures } = useWords();
  const meeting = useMeeting();
  const submission = useSubmit();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [pressed, setPressed] = useState(false);

  const { present } = attendance(meeting);
  const base = handsBase(meeting, matter.kind);
  const local = localOf(meeting.method);
  const fewer = matter.kind === 'fewerSeats';
  const atLeast = fewer && local.fewerSeatsComparator === '>=';
  const usualBase = isOfThoseHere(matter.kind) ? 'present' : local.handsBase;
  const baseNamed = matter.kind === 'exclusions' ? 'dueBefore' : fewer ? 'due' : usualBase;
  const counts = votes.map((vote) => parseCount(typed[vote]));
  const shown = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

  async function store(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    setPressed(true);
    const [votesFor = null, against = null, abstain = null] = counts;
    if (votesFor === null || against === null || abstain === null) {
      focusInput(event, counts.indexOf(null));
      return;
    }
    const command = { type: 'handsShown', matter, for: votesFor, against, abstain } as const;
    if (!(await submission.run(command))) return;
    setTyped(NOTHING_TYPED);
    setPressed(false);
    onStored?.();
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void store(event)}>
      <p className={styles.needs}>
        {words.form[atLeast ? 'needsHalf' : 'needs'](
          words.form[baseNamed],
          base,
          handsNeeded(meeting, matter.kind),
        )}
      </p>
      <div className={styles.fields}>
        {votes.map((vote) => (
          <CountField
            key={vote}
            label={words.form[vote]}
            value={typed[vote]}
            onChange={(text) => setTyped((before) => ({ ...before, [vote]: text }))}
            error={
              pressed && parseCount(typed[vote]) === null
                ? typed[vote] === ''
                  ? figures.missing
                  : figures.notWhole
                : undefined
            }
          />
        ))}
        <div className={styles.rest}>
          <span className={styles.label}>{words.form.notVoting}</span>
          <span className={styles.restValue}>{shown > present ? '✕' : present - shown}</span>
        </div>
      </div>
      <p className={shown > present ? styles.wrong : styles.how} role="status">
        {shown > present ? words.form.tooMany(shown, present) : words.form.notVotingHow(present)}
      </p>
      <Answered submission={submission} />
      <div className={styles.actions}>
        <Button kind="primary" type="submit" disabled={submission.busy}>
          {words.form.store}
        </Button>
        <Button
          disabled={submission.busy}
          onClick={() => setTyped({ ...NOTHING_TYPED, for: String(present) })}
        >
          {words.form.all(present)}
        </Button>
      </div>
    </form>
  );
}
