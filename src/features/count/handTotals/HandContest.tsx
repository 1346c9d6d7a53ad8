import { useControllerState } from '@/controller/react/MeetingControllerContext';
import type { BallotContest } from '@/election/events/ballot';
import { handSum } from '@/election/rules/count/handTotals';
import { takesNames } from '@/election/tally/ballots/purpose';
import { CountField, parseCount } from '@/features/shared/CountField';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { FigureInput } from './FigureInput';
import styles from './HandTotals.module.css';
import { type ContestDraft, MARKS, parsePositive, readRow } from './handDraft';

interface Props {
  readonly contest: BallotContest;
  readonly several: boolean;
  readonly asksOvervoted: boolean;
  readonly draft: ContestDraft;
  readonly papers: { readonly papers: number | null; readonly void: number | null };
  /** Empty fields are asked for. */
  readonly pressed: boolean;
  readonly onDraft: (draft: ContestDraft) => void;
  readonly onName: () => void;
}

/** A row a candidate in ballot order, four figures each; then those written in. */
export function HandContest(props: Props) {
  const { contest, several, asksOvervoted, draft, pressed, onDraft } = props;
  const { handTotals, figures } = useWords();
  const words = handTotals.totals;
  const purpose = useControllerState(({ meeting }) => meeting.round.ballot?.purpose);
  const runoff = useControllerState(({ meeting }) => meeting.round.kind === 'runoff');
  return (
    <section className={styles.contest} aria-label={contest.office}>
      {several ? <h3>{contest.office}</h3> : null}
      {asksOvervoted ? (
        <CountField
          label={words.overvoted(contest.office)}
          value={draft.overvoted}
          onChange={(overvoted) => onDraft({ ...draft, overvoted })}
          error={pressed && parseCount(draft.overvoted) === null ? figures.notWhole : undefined}
        />
      ) : null}
      {contest.candidates.length === 0 ? null : <Candidates {...props} />}
      {takesNames(purpose) && !runoff ? <Names {...props} /> : null}
    </section>
  );
}

function Candidates({ contest, draft, papers, pressed, onDraft }: Props) {
  const { handTotals, terms } = useWords();
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{contest.office}</caption>
      <thead>
        <tr>
          <th scope="col">{handTotals.sheet.name}</th>
          {MARKS.map((mark) => (
            <th key={mark} scope="col">
              {terms.mark[mark]}
            </th>
          ))}
          <th scope="col">{handTotals.totals.sum}</th>
        </tr>
      </thead>
      <tbody>
        {contest.candidates.map((name, row) => {
          const typed = draft.rows[row] ?? [];
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              {MARKS.map((mark, i) => (
                <td key={mark}>
                  <FigureInput
                    label={handTotals.totals.figureOf(name, terms.mark[mark])}
                    value={typed[i] ?? ''}
                    missing={pressed && parseCount(typed[i] ?? '') === null}
                    onChange={(figure) =>
                      onDraft({
                        ...draft,
                        rows: draft.rows.map((other, r) =>
                          r === row ? other.map((old, c) => (c === i ? figure : old)) : other,
                        ),
                      })
                    }
                  />
                </td>
              ))}
              <td className={styles.sum}>
                <Sum row={typed} overvoted={draft.overvoted} papers={papers} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface SumProps extends Pick<Props, 'papers'> {
  readonly row: readonly string[];
  readonly overvoted: string;
}

/** Whether a person's four figures make up the valid papers; nothing before all of them are there. */
function Sum({ row, overvoted, papers: { papers, void: papersVoid } }: SumProps) {
  const words = useWords().handTotals.totals;
  const marks = readRow(row);
  const over = parseCount(overvoted);
  if (marks === null || papers === null || papersVoid === null || over === null) return null;
  const found = handSum({ papers, void: papersVoid }, { overvoted: over }, marks);
  return found.sum === found.papers ? (
    <span className={styles.right}>✓ {found.sum}</span>
  ) : (
    <strong className={styles.wrong}>✕ {words.wrongSum(found.sum, found.papers)}</strong>
  );
}

/** Where the votes of somebody written in are typed. */
export const votesId = (contest: string, name: string): string => `${contest} ${name}`;

function Names({ contest, draft, pressed, onDraft, onName }: Props) {
  const { totals } = useWords().handTotals;
  const { names } = draft;
  return (
    <>
      {names.length === 0 ? null : (
        <ul className={styles.names} aria-label={totals.names}>
          {names.map(({ name, votes }, i) => (
            <li key={name}>
              <span>{name}</span>
              <FigureInput
                id={votesId(contest.id, name)}
                label={totals.votesOf(name)}
                value={votes}
                missing={pressed && parsePositive(votes) === null}
                onChange={(typed) =>
                  onDraft({
                    ...draft,
                    names: names.map((one, n) => (n === i ? { ...one, votes: typed } : one)),
                  })
                }
              />
              <Button
                aria-label={totals.strikeOf(name)}
                onClick={() => onDraft({ ...draft, names: names.filter((_, n) => n !== i) })}
              >
                {totals.strike}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onClick={onName}>{totals.addName}</Button>
      </div>
    </>
  );
}
