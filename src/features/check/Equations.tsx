import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { returnedLimit } from '@/election/rules/round/figures';
import type { Equation } from '@/election/rules/sheet/equations';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import styles from './Equations.module.css';
import { inFigures } from './inFigures';

interface Props {
  readonly title: string;
  readonly equations: readonly Equation[];
}

/** Equations of the result sheet: in words, in figures, and whether they hold. */
export function Equations({ title, equations }: Props) {
  const words = useWords();
  const { check } = words;
  const limit = returnedLimit(useMeeting())?.figure ?? 'voters';
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{check.columns.what}</th>
            <th scope="col">{check.columns.figures}</th>
            <th scope="col">{check.columns.result}</th>
          </tr>
        </thead>
        <tbody>
          {withOffices(equations).map(({ one, office }) => (
            <tr
              key={`${one.id} ${office ?? ''} ${one.about ?? ''}`}
              className={one.holds ? '' : styles.broken}
            >
              <th scope="row" className={styles.what}>
                {office === null
                  ? inWords(words, one, limit)
                  : words.count.inContest(office, inWords(words, one, limit))}
              </th>
              <td className={styles.figures}>{inFigures(one)}</td>
              <td className={one.holds ? styles.holds : styles.breaks}>
                {one.holds ? `✓ ${check.holds}` : `✕ ${check.breaks}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where several contests are counted a candidate may stand in more than one: in which is said. */
function withOffices(
  equations: readonly Equation[],
): readonly { readonly one: Equation; readonly office: string | null }[] {
  const contests = equations.filter(({ id }) => id === 'contestPapers');
  if (contests.length < 2) return equations.map((one) => ({ one, office: null }));
  return equations.map((one, i) => {
    // What is said of candidates follows what is said of their contest.
    const before = equations
      .slice(0, i)
      .filter(({ id }) => id === 'contestPapers')
      .at(-1);
    return { one, office: OF_CANDIDATES.has(one.id) ? (before?.about ?? null) : null };
  });
}

const OF_CANDIDATES: ReadonlySet<Equation['id']> = new Set(['candidateSplits', 'gradesSplit']);

function inWords(
  { check, terms }: Words,
  { id, about }: Equation,
  limit: 'voters' | 'issued',
): string {
  const say = check.equations[id];
  if (typeof say === 'string') return say;
  return say(id === 'returnedWithinLimit' ? terms.figure[limit] : (about ?? ''));
}
