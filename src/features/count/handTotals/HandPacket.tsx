import { useState } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import type { HandTotals } from '@/election/events/count';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './HandPacket.module.css';
import { MARKS } from './handDraft';
import { WithdrawTotals } from './WithdrawTotals';

interface Props {
  readonly packet: number;
  readonly totals: HandTotals;
  readonly ballot: BallotForm;
  readonly onWithdrawn: () => void;
}

/** A packet of which there are totals only, as they were taken over from paper. */
export function HandPacket({ packet, totals, ballot, onWithdrawn }: Props) {
  const { handTotals, terms } = useWords();
  const words = handTotals.packet;
  const [withdrawing, setWithdrawing] = useState(false);
  const several = ballot.contests.length > 1;
  return (
    <div className={styles.packet}>
      <p>
        <strong>{words.title}</strong> · {words.figures(totals.papers, totals.void)}
      </p>
      <p className={styles.note}>{words.note}</p>
      <Button onClick={() => setWithdrawing(true)}>{words.withdraw}</Button>
      {totals.contests.map(({ contest, overvoted, candidates, writeIns }, i) => {
        const asked = ballot.contests[i];
        return (
          <div key={contest}>
            {several ? <h3>{asked?.office}</h3> : null}
            {overvoted === 0 ? null : <p>{words.overvoted(overvoted)}</p>}
            <ul className={styles.people}>
              {candidates.map((marks, row) => {
                const name = asked?.candidates[row];
                return (
                  <li key={name}>
                    <span className={styles.name}>{name}</span>{' '}
                    {MARKS.map((mark) => `${terms.mark[mark]} ${marks[mark]}`).join(' · ')}
                  </li>
                );
              })}
              {writeIns.map(({ name, for: votes }) => (
                <li key={name}>
                  <span className={styles.name}>{name}</span> {words.votes(votes)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {withdrawing ? (
        <WithdrawTotals
          packet={packet}
          onClose={(withdrawn) => {
            setWithdrawing(false);
            if (withdrawn) onWithdrawn();
          }}
        />
      ) : null}
    </div>
  );
}
