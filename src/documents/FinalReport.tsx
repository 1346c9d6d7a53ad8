import { fingerprint } from '@/election/events/fingerprint';
import { methodHash } from '@/election/rules/sheet/sheet';
import type { Head, Meeting } from '@/election/state/meeting';
import type { StrokeTable } from '@/names/strokeTable';
import { useWords, type Words } from '@/text';
import { dateParts } from '@/text/moment';
import { formName } from './formName';
import { outcomeSentence, sourceSentences } from './otherSentences';
import {
  type ReportedContest,
  type ReportedForm,
  type ReportedRound,
  reportedForms,
} from './reported';
import styles from './sheet.module.css';

interface Props {
  readonly meeting: Meeting;
  readonly head: Head;
  readonly table: StrokeTable | null;
}

/** 选举结果汇总: every form, every round, and how each contest ended; what is not ended says so. */
export function FinalReport({ meeting, head, table }: Props) {
  const words = useWords();
  const { report, documents, terms } = words;
  const { details, method, practice, ending } = meeting;
  const forms = reportedForms(meeting, table);
  const chief = meeting.serving.find(({ office }) => office === 'chiefScrutineer')?.name ?? '';
  if (details === null) return <p>{report.nothing}</p>;
  const { year, month, day } = dateParts(details.date);
  return (
    <article className={styles.sheet} aria-label={report.title}>
      {practice ? (
        <div className={styles.marks} aria-hidden="true">
          <span data-mark={documents.practice.mark} />
        </div>
      ) : null}
      <header className={styles.head}>
        <h2 className={styles.title}>{report.title}</h2>
        <p className={styles.organisation}>{details.organisation}</p>
        <p>{details.title}</p>
        <p>{documents.dateAndPlace(year, month, day, details.place)}</p>
        {practice ? <p className={styles.outcome}>{documents.practice.line}</p> : null}
      </header>
      <p className={styles.outcome}>{report.state[ending ?? 'goesOn']}</p>
      {forms.map((form) => (
        <FormPart key={form.form} form={form} several={forms.length > 1} />
      ))}
      <div className={styles.ink}>
        <p>{documents.ink(report.presidingOfficer, details.presidingOfficer)}</p>
        <p>{documents.ink(terms.office.chiefScrutineer, chief)}</p>
      </div>
      <footer className={styles.foot}>
        <dl className={styles.codes}>
          {method === null ? null : (
            <div>
              <dt>{documents.codes.method}</dt>
              <dd>{fingerprint(methodHash(method))}</dd>
            </div>
          )}
          <div>
            <dt>{documents.codes.journal(head.seq)}</dt>
            <dd>{fingerprint(head.hash)}</dd>
          </div>
        </dl>
        <p>{report.note}</p>
      </footer>
    </article>
  );
}

function FormPart({ form, several }: { readonly form: ReportedForm; readonly several: boolean }) {
  const words = useWords();
  const { report, terms } = words;
  const kind = form.ballot?.purpose?.kind ?? 'election';
  const elects = kind === 'election';
  const purpose = terms.purpose[kind];
  const sources = form.ballot?.contests.flatMap((one) => sourceSentences(one, words)) ?? [];
  return (
    <>
      {several ? (
        <h3 className={styles.contest}>{formName(words, form.form, form.ballot)}</h3>
      ) : null}
      {elects ? (
        <table className={styles.table}>
          <caption className={styles.unseen}>{report.contests}</caption>
          <thead>
            <tr>
              <th scope="col">{report.columns.office}</th>
              <th scope="col">{report.columns.seats}</th>
              <th scope="col">{report.columns.elected}</th>
              <th scope="col">{report.columns.end}</th>
            </tr>
          </thead>
          <tbody>
            {form.contests.map((contest) => (
              <tr key={contest.id}>
                <th scope="row">{contest.office}</th>
                <td>{contest.seats}</td>
                <td className={styles.name}>{electedOf(words, contest)}</td>
                <td>{endOf(words, contest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{purpose}</p>
      )}
      <table className={styles.table}>
        <caption className={styles.unseen}>{report.rounds}</caption>
        <Rounds rounds={form.rounds} />
      </table>
      {sources.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

const figures = ['due', 'present', 'issued', 'voters', 'returned'] as const;

function Rounds({ rounds }: { readonly rounds: readonly ReportedRound[] }) {
  const words = useWords();
  const { report, terms } = words;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{report.columns.round}</th>
          {figures.map((figure) => (
            <th key={figure} scope="col">
              {terms.figure[figure]}
            </th>
          ))}
          <th scope="col">{terms.valid}</th>
          <th scope="col">{report.columns.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ round, end, sheet }) => (
          <tr key={round.number}>
            <th scope="row">{terms.round(round.number, round.kind)}</th>
            {figures.map((figure) => (
              <td key={figure}>{round.figures[figure] ?? report.none}</td>
            ))}
            <td>{validOf(round.outcome) ?? report.none}</td>
            <td className={styles.name}>
              {end === 'notHeld' ? report.ends.notHeld(round.notHeld?.reason ?? '') : null}
              {end === 'void' || end === 'going' ? report.ends[end] : null}
              {end === 'announced' ? electedInRound(words, round) : null}
              {sheet === null ? null : (
                <small className={styles.code}>{report.sheet(fingerprint(sheet))}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

const validOf = (outcome: ReportedRound['round']['outcome']): number | null =>
  outcome !== null && 'papers' in outcome ? outcome.papers.valid : null;

function electedInRound(words: Words, { outcome, ballot }: ReportedRound['round']): string {
  const { report, terms } = words;
  const contests = outcome !== null && 'contests' in outcome ? outcome.contests : [];
  const purpose = ballot?.purpose;
  if (purpose !== undefined)
    return outcomeSentence(
      words,
      purpose.kind,
      contests.flatMap(({ elected }) => elected),
    );
  return contests
    .map(({ id, elected }) => {
      const office = ballot?.contests.find((contest) => contest.id === id)?.office ?? id;
      const said = elected.length === 0 ? report.nobody : report.elected(elected.join(terms.and));
      return contests.length > 1 ? report.ofOffice(office, said) : said;
    })
    .join(terms.semicolon);
}

const electedOf = ({ report, terms }: Words, { elected }: ReportedContest): string =>
  elected.length === 0
    ? report.nobody
    : elected.map(({ name, votes }) => report.withVotes(name, votes)).join(terms.and);

function endOf({ report, terms }: Words, { end }: ReportedContest): string {
  switch (end.how) {
    case 'filled':
      return report.contestEnds.filled;
    case 'open':
      return report.contestEnds.open(
        end.seats,
        end.awaits === 'first' ? null : terms.awaits[end.awaits],
      );
    case 'fewerSeats':
      return report.contestEnds.fewerSeats(end.seats, end.votes, end.base);
    case 'referred':
      return report.contestEnds.referred(end.seats, end.reason);
  }
}
