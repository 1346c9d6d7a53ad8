import { fingerprint } from '@/election/events/fingerprint';
import type { Meeting } from '@/election/state/meeting';
import { formIds } from '@/election/state/rounds';
import { useWords } from '@/text';
import { formNameIn } from './formName';
import type { PacketSlip } from './packetSlips';
import styles from './slip.module.css';

interface Props {
  readonly slip: PacketSlip;
  readonly meeting: Meeting;
}

/** One slip, to be copied from the screen by hand or cut from a printed page. */
export function SlipPaper({ slip, meeting }: Props) {
  const words = useWords();
  const { slips, terms, documents } = words;
  const { form, round, kind, packet, papers, seq, hash } = slip;
  const { details, practice } = meeting;
  const which = [
    ...(formIds(meeting).length > 1 ? [formNameIn(words, meeting, form)] : []),
    ...(round > 1 ? [terms.round(round, kind)] : []),
  ];
  return (
    <article className={styles.slip} aria-label={slips.label(packet)}>
      <h3 className={styles.head}>
        <span>{slips.packet(packet)}</span>
        <span>{slips.papers(papers)}</span>
      </h3>
      <p>
        {practice ? <strong>{documents.practice.mark} · </strong> : null}
        {[details?.organisation, details?.title, details?.date, ...which]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <p>{slips.entry(seq)}</p>
      <p className={styles.code}>
        {fingerprint(hash)
          .split(' ')
          .map((group, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group may stand twice, and never moves
            <span key={i}>{group} </span>
          ))}
      </p>
      <p className={styles.hands}>
        <span>{terms.office.scrutineer}</span>
        <span>{terms.office.counter}</span>
      </p>
    </article>
  );
}
