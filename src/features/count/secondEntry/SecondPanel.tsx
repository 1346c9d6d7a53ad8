import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { papersInPacket } from '@/election/state/packets';
import { useLayout } from '@/features/count/shortcuts/shortcutSettings';
import { capOf } from '@/features/count/shortcuts/shortcuts';
import { useEndSecond } from '@/features/count/task/useEndSecond';
import { useTask } from '@/features/count/task/useTask';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { DropSecond } from './DropSecond';
import styles from './SecondPanel.module.css';

/**
 * Beside the pad while a packet is counted again: how many papers the slip says, and its end. Nothing
 * of the first entry, and no sums from which it could be read.
 */
export function SecondPanel({ packet }: { readonly packet: number }) {
  const { secondEntry: words } = useWords();
  const layout = useLayout();
  const there = useMeeting().round.packets[packet - 1];
  const submission = useSubmit();
  const end = useEndSecond();
  const { task, early } = useTask();
  const slip = there === undefined ? 0 : papersInPacket(there);
  const entered = there?.second?.entries.length ?? 0;
  return (
    <section className={styles.panel} aria-label={words.title(packet)}>
      <h2>{words.title(packet)}</h2>
      <p className={styles.slip}>{words.slip(slip)}</p>
      <p className={styles.entered}>{words.entered(entered)}</p>
      <p className={styles.now} role="status">
        {entered === slip ? words.asMany(entered) : null}
        {entered > slip ? words.more(entered, slip) : null}
        {early === entered && entered < slip ? words.endEarly(entered, slip) : null}
      </p>
      {task.kind !== 'second' ? null : (
        <Button
          kind={entered >= slip ? 'primary' : 'plain'}
          disabled={entered === 0 || submission.busy}
          onClick={() => end(submission, packet)}
        >
          {words.end}
          <Kbd>{capOf(layout, 'endPacket')}</Kbd>
        </Button>
      )}
      <Answered submission={submission} />
      <p className={styles.blind}>
        {words.blind}
        {words.order}
      </p>
      {entered === 0 ? null : <DropSecond packet={packet} />}
    </section>
  );
}
