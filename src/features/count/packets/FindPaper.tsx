import { type SyntheticEvent, useState } from 'react';
import type { PaperPlace } from '@/election/state/packets';
import { parseCount } from '@/features/shared/CountField';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './FindPaper.module.css';

interface Props {
  readonly isThere: (at: PaperPlace) => boolean;
  readonly onFound: (at: PaperPlace) => void;
}

/** Any paper, found by packet and place: nothing is written on it. */
export function FindPaper({ isThere, onFound }: Props) {
  const { packets: words } = useWords().count;
  const [packet, setPacket] = useState('');
  const [place, setPlace] = useState('');
  const [missed, setMissed] = useState<PaperPlace | null>(null);

  function find(event: SyntheticEvent) {
    event.preventDefault();
    const at = { packet: parseCount(packet) ?? 0, place: parseCount(place) ?? 0 };
    if (isThere(at)) {
      setMissed(null);
      onFound(at);
    } else setMissed(at);
  }

  return (
    <form className={styles.find} onSubmit={find} aria-label={words.findLabel}>
      <NumberBox
        label={words.packet}
        short={words.packetShort}
        value={packet}
        onChange={setPacket}
      />
      <NumberBox label={words.placeIn} short={words.placeShort} value={place} onChange={setPlace} />
      <Button type="submit" className={styles.act}>
        {words.find}
      </Button>
      {missed === null ? null : (
        <p role="alert" className={styles.missed}>
          {words.notThere(missed.packet, missed.place)}
        </p>
      )}
    </form>
  );
}

interface NumberBoxProps {
  readonly label: string;
  readonly short: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function NumberBox({ label, short, value, onChange }: NumberBoxProps) {
  return (
    <input
      className={styles.number}
      aria-label={label}
      placeholder={short}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
