import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { findMember, isExcluded, mayVote } from '@/election/rules/roster/attendance';
import { openExclusions } from '@/election/rules/roster/exclusions';
import { headCounted } from '@/election/rules/round/standing';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { LeftDialog } from './LeftDialog';
import styles from './signIn.module.css';
import { TakenBackDialog } from './TakenBackDialog';

interface Props {
  readonly name: MemberName;
  readonly onStored: (() => void) | undefined;
}

/** One press ticks a member present; a second press asks what happened. */
export function MemberRow({ name, onStored }: Props) {
  const { signIn, terms } = useWords();
  const meeting = useMeeting();
  const submission = useSubmit();
  const [asking, setAsking] = useState(false);
  const here = meeting.here.has(name);
  const excluded = isExcluded(meeting, name);
  const pending = openExclusions(meeting).some((exclusion) => exclusion.name === name);
  const member = findMember(meeting, name);
  const takesBack = excluded && !headCounted(meeting);

  async function press() {
    if (here || takesBack) {
      submission.forget();
      setAsking(true);
      return;
    }
    if (await submission.run({ type: 'memberArrived', name })) onStored?.();
  }

  const remarks = [
    ...(member === undefined || mayVote(member) ? [] : [terms.standing[member.standing]]),
    ...(excluded ? [pending ? signIn.excludedPending : signIn.excluded] : []),
  ];

  return (
    <li>
      <button
        type="button"
        className={classes(styles.member, here ? styles.here : undefined)}
        aria-pressed={here}
        aria-label={
          here ? signIn.untick(name) : takesBack ? signIn.excludedTick(name) : signIn.tick(name)
        }
        onClick={() => void press()}
      >
        <span className={styles.box} aria-hidden="true">
          {here ? '✓' : ''}
        </span>
        <span className={styles.name}>{name}</span>
        {remarks.map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}
          </span>
        ))}
      </button>
      <Answered submission={submission} />
      {asking ? <Question name={name} here={here} onDone={done} /> : null}
    </li>
  );

  function done(stored: boolean) {
    setAsking(false);
    if (stored) onStored?.();
  }
}

interface QuestionProps {
  readonly name: MemberName;
  readonly here: boolean;
  readonly onDone: (stored: boolean) => void;
}

/** Which question was asked stays asked while its answer is being stored. */
function Question({ name, here, onDone }: QuestionProps) {
  const [wasHere] = useState(here);
  return wasHere ? (
    <LeftDialog name={name} onDone={onDone} />
  ) : (
    <TakenBackDialog name={name} onDone={onDone} />
  );
}
