import { fingerprint } from '@/election/events/fingerprint';
import type { Summary, SummaryCandidate } from '@/election/rules/sheet/sheetSummary';
import { GRADES } from '@/election/tally/paper';
import { useWords, type Words } from '@/text';
import styles from './qr.module.css';

/** What the summary of a sheet says: of which sheet it is, its figures, the votes, and who is elected. */
export function SummaryReport({ summary }: { readonly summary: Summary }) {
  const { verify, qr, terms } = useWords();
  return (
    <>
      <p>
        {summary.date} · {terms.form(summary.form)} · {qr.round(summary.round)} ·{' '}
        {verify.sheet(summary.sheet, qr.kinds[summary.kind], fingerprint(summary.hash))}
      </p>
      <Figures summary={summary} />
      {summary.contests.map((contest) => (
        <Contest key={contest.office} contest={contest} />
      ))}
    </>
  );
}

function Figures({ summary: { figures, papers } }: { readonly summary: Summary }) {
  const { qr, terms } = useWords();
  const shown = [
    ...(['due', 'present', 'issued', 'returned'] as const).map((name) =>
      qr.figure(terms.figure[name], figures[name]),
    ),
    ...(papers === null
      ? []
      : [qr.figure(terms.valid, papers.valid), qr.figure(terms.void, papers.void)]),
  ];
  return <p>{shown.join(qr.between)}</p>;
}

function Contest({ contest }: { readonly contest: Summary['contests'][number] }) {
  const words = useWords();
  const { qr, documents } = words;
  const { office, seats, candidates = [], writeIns = [], elected = [] } = contest;
  const [first] = candidates;
  return (
    <section className={styles.contest}>
      <h3>{qr.contest(office, seats)}</h3>
      {first === undefined ? null : (
        <table className={styles.votes}>
          <caption>{documents.people.caption(office)}</caption>
          <thead>
            <tr>
              <th scope="col">{documents.people.name}</th>
              {votesOf(words, first).map(([name]) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <tr key={candidate.name}>
                <th scope="row">{candidate.name}</th>
                {votesOf(words, candidate).map(([name, votes]) => (
                  <td key={name}>{votes}</td>
                ))}
              </tr>
            ))}
            {writeIns.map((written) => (
              <tr key={written.name}>
                <th scope="row">{qr.writtenIn(written.name)}</th>
                <td>{written.for}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {elected.length === 0 ? null : <p>{qr.elected(elected)}</p>}
    </section>
  );
}

/** Votes, or grades where officers are evaluated, each with its name. */
const votesOf = (
  { terms }: Words,
  candidate: SummaryCandidate,
): readonly (readonly [name: string, votes: number])[] =>
  'for' in candidate
    ? (['for', 'against', 'abstain'] as const).map((mark) => [terms.mark[mark], candidate[mark]])
    : GRADES.map((grade) => [terms.grade[grade], candidate[grade]]);
