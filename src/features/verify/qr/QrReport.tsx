import { fingerprint } from '@/election/events/fingerprint';
import type { Summary, SummaryCandidate } from '@/election/rules/sheet/sheetSummary';
import { GRADES } from '@/election/tally/paper';
import type { SheetCode } from '@/journal/sheetCode';
import { useWords, type Words } from '@/text';
import { Notice } from '@/ui/Notice';
import { isSigned, signersOfCode } from '@/verifier/sheetCodes';
import verifyStyles from '../VerifyScreen.module.css';
import styles from './qr.module.css';

/** What the QR codes of a sheet prove, and what they say; the sheet itself, or the file, is not at hand. */
export function QrReport({ code }: { readonly code: SheetCode }) {
  const { verify, qr, terms } = useWords();
  const { summary } = code;
  if (!isSigned(code)) {
    return (
      <Notice tone="refuse" title={qr.forged.title}>
        <p>{qr.forged.now}</p>
      </Notice>
    );
  }
  const signers = signersOfCode(code);
  return (
    <div className={styles.report}>
      <Notice tone="warn" title={qr.holds(signers.length)}>
        <ul className={verifyStyles.caveats}>
          {summary.practice ? <li>{verify.caveats.practice}</li> : null}
          <li>{qr.whose}</li>
          <li>{qr.cannot}</li>
        </ul>
      </Notice>
      <h3>{qr.keys}</h3>
      <ul>
        {signers.map(({ keyCode }) => (
          <li key={keyCode} className={styles.code}>
            {keyCode}
          </li>
        ))}
      </ul>
      <h3>{qr.sheet}</h3>
      <p>
        {summary.date} · {terms.form(summary.form)} · {qr.round(summary.round)} ·{' '}
        {verify.sheet(summary.sheet, qr.kinds[summary.kind], fingerprint(summary.hash))}
      </p>
      <Figures summary={summary} />
      {summary.contests.map((contest) => (
        <Contest key={contest.office} contest={contest} />
      ))}
    </div>
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
