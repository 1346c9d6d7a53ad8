import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { attendance, quorum } from '@/election/rules/roster/attendance';
import { openExclusions } from '@/election/rules/roster/exclusions';
import { headCounted } from '@/election/rules/round/standing';
import { useWords } from '@/text';
import { percent } from '@/text/percent';
import { classes } from '@/ui/classes';
import styles from './signIn.module.css';

/** Always in view: who there is, who is due, who is here, and whether the quorum holds. */
export function AttendanceBoard() {
  const { board } = useWords().signIn;
  const meeting = useMeeting();
  const now = attendance(meeting);
  const { figures } = meeting.round;
  const pending = openExclusions(meeting).length > 0;
  const proposed = pending || !meeting.methodAdopted;

  return (
    <section className={styles.board} aria-label={board.label}>
      <dl className={styles.small}>
        <Small label={board.all} value={now.all} />
        <Small label={board.withoutVote} value={now.withoutVote} />
        <Small label={pending ? board.excludedPending : board.excluded} value={now.excluded} />
        <Small label={board.withoutVotePresent} value={now.withoutVotePresent} />
      </dl>
      <dl className={styles.large}>
        <Large label={board.due} value={now.due} />
        <Large label={board.present} value={now.present} />
      </dl>
      <p>{board.rate(percent(now.present, now.due))}</p>
      <QuorumLine />
      {pending ? <WithoutExclusions /> : null}
      {headCounted(meeting) ? (
        <p className={styles.note}>{board.frozen(figures.due ?? 0, figures.present ?? 0)}</p>
      ) : proposed ? (
        <p className={styles.note}>{board.proposed}</p>
      ) : null}
    </section>
  );
}

function QuorumLine() {
  const { board } = useWords().signIn;
  const meeting = useMeeting();
  const { due, present } = attendance(meeting);
  const state = quorum(meeting, due, present);
  if (state === null) return <p className={styles.note}>{board.noMethod}</p>;
  const { holds, missing, needed } = state;
  return (
    <p role="status" className={classes(styles.quorum, holds ? styles.holds : styles.misses)}>
      {holds ? `✓ ${board.holds(needed)}` : `✕ ${board.missing(missing, needed)}`}
    </p>
  );
}

/** How it would stand if the meeting did not pass the list: nobody should be surprised by the vote. */
function WithoutExclusions() {
  const { board } = useWords().signIn;
  const meeting = useMeeting();
  const { dueBeforeExclusions, present } = attendance(meeting);
  const state = quorum(meeting, dueBeforeExclusions, present);
  if (state === null) return null;
  const { due, needed, missing, holds } = state;
  return (
    <p className={styles.note}>
      <strong>{board.without}</strong>{' '}
      {holds ? board.withoutHolds(due, needed) : board.withoutMissing(due, needed, missing)}
    </p>
  );
}

function Small({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Large({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
