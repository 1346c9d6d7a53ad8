import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import {
  endOfPacket,
  nextPlace,
  type PaperPlace,
  papersInPacket,
  placesAwaiting,
} from '@/election/state/packets';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import styles from './PlaceDialog.module.css';
import { type GoingOn, mayClose, mayGoOn } from './paperInHand';

interface Props {
  readonly goingOn: GoingOn;
  readonly onPlace: (at: PaperPlace) => void;
  readonly onGoOn: (packet: GoingOn) => void;
  readonly onClose: () => void;
}

/** Where the paper at hand belongs, when it is not simply the next of the pile. */
export function PlaceDialog({ goingOn, onPlace, onGoOn, onClose }: Props) {
  const { place: words } = useWords().count;
  const meeting = useMeeting();
  const submission = useSubmit();
  const { round } = meeting;
  const next = nextPlace(meeting);
  const more = mayGoOn(meeting);
  const ends = mayClose(meeting, goingOn);

  async function close(packet: number) {
    if (await submission.run({ type: 'packetClosed', packet })) onGoOn(null);
  }

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.back}</Button>}
    >
      <div className={styles.ways}>
        {placesAwaiting(round).map((at) => (
          <Button key={`${at.packet}-${at.place}`} onClick={() => onPlace(at)}>
            {words.awaiting(at.packet, at.place)}
          </Button>
        ))}
        <Button onClick={() => onPlace(next)}>{words.next(next.packet, next.place)}</Button>
        {more === null ? null : (
          <Button onClick={() => onGoOn(more)}>
            {words.goOn(more, endOfPacket(round, more).place)}
          </Button>
        )}
        {ends === null ? null : (
          <Button disabled={submission.busy} onClick={() => void close(ends)}>
            {words.close(ends, papersIn(round.packets[ends - 1]))}
          </Button>
        )}
      </div>
      {round.packets.length === 0 ? null : <FoundLater onPlace={onPlace} />}
      <Answered submission={submission} />
    </Dialog>
  );
}

const papersIn = (packet: Parameters<typeof papersInPacket>[0] | undefined): number =>
  packet === undefined ? 0 : papersInPacket(packet);

/** A paper found later goes to the end of its own packet. */
function FoundLater({ onPlace }: Pick<Props, 'onPlace'>) {
  const { place: words } = useWords().count;
  const { round } = useMeeting();
  const [packet, setPacket] = useState(1);
  return (
    <div className={styles.later}>
      <Field label={words.later} hint={words.laterHint} className={styles.packet ?? ''}>
        {(control) => (
          <select
            {...control}
            value={packet}
            onChange={(event) => setPacket(Number(event.target.value))}
          >
            {round.packets.map((_, i) => {
              const at = endOfPacket(round, i + 1);
              return (
                <option key={at.packet} value={at.packet}>
                  {words.packet(at.packet, at.place)}
                </option>
              );
            })}
          </select>
        )}
      </Field>
      <Button onClick={() => onPlace(endOfPacket(round, packet))}>{words.put}</Button>
    </div>
  );
}
