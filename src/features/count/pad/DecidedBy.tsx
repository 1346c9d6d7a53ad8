import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { EnteredPaper } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import { scrutineers } from '@/election/rules/officers/officers';
import { Choices } from '@/features/count/writeIns/Choices';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import styles from './DecidedBy.module.css';
import type { Decider } from './useDecider';

interface Props {
  readonly decider: Decider;
  readonly onDecided: (paper: EnteredPaper, by: MemberName) => void;
}

/** Of a paper put aside before: which scrutineer says how it reads, asked with the first one stored. */
export function DecidedBy({ decider, onDecided }: Props) {
  const { decided: words } = useWords().secondEntry;
  const meeting = useMeeting();
  const { needed, name, waiting } = decider;
  if (!needed) return null;

  function choose(value: string) {
    const by = scrutineers(meeting).find((one) => one === value);
    if (by === undefined || waiting === null) return;
    decider.choose(by);
    onDecided(waiting, by);
  }

  return (
    <div className={styles.decided}>
      <strong>{words.aside}</strong>
      {name === null ? null : (
        <>
          <span>{words.who(name)}</span>
          <Button className={styles.change} onClick={decider.forget}>
            {words.change}
          </Button>
        </>
      )}
      {waiting === null ? null : (
        <Dialog
          title={words.by}
          onClose={decider.forget}
          actions={<Button onClick={decider.forget}>{words.back}</Button>}
        >
          <Choices
            asksNow
            label={words.by}
            options={scrutineers(meeting).map((one, i) => ({ value: one, label: one, key: i + 1 }))}
            onChoose={choose}
          />
        </Dialog>
      )}
    </div>
  );
}
