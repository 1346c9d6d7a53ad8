import { useState } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper, SettlementReason } from '@/election/events/count';
import type { Difference } from '@/election/state/comparison';
import { useTask } from '@/features/count/task/useTask';
import { Choices } from '@/features/count/writeIns/Choices';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import styles from './DifferenceCard.module.css';
import { type Line, linesOf, type Side } from './differs';

interface Props {
  readonly packet: number;
  readonly difference: Difference;
  readonly ballot: BallotForm;
}

type Which = 'first' | 'second' | 'neither';

/** Where both have a paper one of them was read or typed wrongly, or put aside; else one was passed over. */
const REASONS: Readonly<Record<'both' | 'one', readonly SettlementReason[]>> = {
  both: ['misread', 'mistyped', 'doubtful'],
  one: ['skipped', 'misread', 'mistyped'],
};

/** One difference, side by side; the scrutineer decides with the paper in the hand. Nothing is preset. */
export function DifferenceCard({ packet, difference, ballot }: Props) {
  const words = useWords();
  const { differs, decide } = words.secondEntry;
  const submission = useSubmit();
  const { settle } = useTask();
  const [which, setWhich] = useState<Which | null>(null);
  const { first, second, papers } = difference;
  const sides = { first: sideOf(first, papers.first), second: sideOf(second, papers.second) };
  const reasons = REASONS[first !== null && second !== null ? 'both' : 'one'];
  const said = (one: 'first' | 'second') =>
    sides[one] === 'notThere' ? decide[`${one}Gone`] : decide[one];

  async function store(one: 'first' | 'second', reason: SettlementReason) {
    const why = words.terms.correctionReason[reason];
    await submission.run(
      { type: 'differenceSettled', packet, first, second, paper: papers[one], reason },
      decide.what(packet, said(one), why),
    );
  }

  function choose(one: Which) {
    // That a paper is not there needs no other reason: it was entered twice.
    if (one !== 'neither' && sides[one] === 'notThere') void store(one, 'enteredTwice');
    else setWhich(one);
  }

  function because(value: string) {
    const reason = reasons.find((one) => one === value);
    if (reason === undefined || which === null) return;
    if (which === 'neither') settle({ difference, reason });
    else void store(which, reason);
  }

  const lines = linesOf(sides, ballot, words);
  // A paper put aside undecided cannot be chosen as the right entry.
  const possible = (['first', 'second'] as const).filter((one) => sides[one] !== 'aside');
  return (
    <>
      <p className={styles.at}>{differs.at(first, second)}</p>
      <Lines lines={lines.filter((line) => line.differs)} />
      <p>{differs.lead}</p>
      {which === null ? (
        <Choices
          key="which"
          asksNow
          label={decide.label}
          options={[
            ...possible.map((one) => ({
              value: one,
              label: said(one),
              key: one === 'first' ? 1 : 2,
            })),
            { value: 'neither', label: decide.neither, key: 3 },
          ]}
          onChoose={(value) => choose(value as Which)}
        />
      ) : (
        <div className={styles.reason}>
          <h3>{decide.reason}</h3>
          <Choices
            key="reason"
            asksNow
            label={decide.reason}
            options={reasons.map((reason, i) => ({
              value: reason,
              label: words.terms.correctionReason[reason],
              key: i + 1,
            }))}
            onChoose={because}
          />
          <Button onClick={() => setWhich(null)}>{decide.back}</Button>
        </div>
      )}
      <Answered submission={submission} />
      <Lines lines={lines.filter((line) => !line.differs)} />
    </>
  );
}

/** Beside an entry without marks a row is neither. */
function signOf(
  { first, second, differs }: Line,
  words: Words['secondEntry']['differs'],
): string | null {
  if (differs) return words.differ;
  return first === second ? words.same : null;
}

/** What differs stands above the choice, however long the paper is; what agrees below it. */
function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { differs } = useWords().secondEntry;
  if (lines.length === 0) return null;
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <th scope="col">{differs.of}</th>
          <th scope="col">{differs.first}</th>
          <th scope="col">{differs.second}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className={classes(line.differs ? styles.differs : styles.same)}>
            <th scope="row">{line.of}</th>
            <td>{line.first}</td>
            <td>{line.second}</td>
            <td className={styles.sign}>{signOf(line, differs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sideOf = (place: number | null, paper: EnteredPaper | null): Side =>
  paper ?? (place === null ? 'notThere' : 'aside');
