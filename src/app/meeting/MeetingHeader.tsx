import { LanguageSwitch } from '@/app/LanguageSwitch';
import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { counters, scrutineers, tellers } from '@/election/rules/officers/officers';
import { rehearses } from '@/election/state/rehearsal';
import { currentStep } from '@/election/steps';
import { recordPlace, stepPlace } from '@/features/shared/places';
import { useWords } from '@/text';
import { BoardLink } from './BoardLink';
import styles from './MeetingHeader.module.css';
import { RehearsalBanner } from './RehearsalBanner';

/** Whose meeting this is, what is elected, who serves, and the ways out. */
export function MeetingHeader() {
  const { frame, terms } = useWords();
  const meeting = useDeferredMeeting();
  const { id, details, round, practice, ending } = meeting;
  const contests = round.ballot?.contests ?? [];
  const only = contests.length === 1 ? (contests[0] ?? null) : null;
  const purpose = round.ballot?.purpose;
  // A paper that elects nobody has no seats to fill: it says what it is for.
  const asked = (office: string, seats: number): string =>
    purpose === undefined
      ? frame.header.contest(office, seats)
      : `${office} · ${terms.purpose[purpose.kind]}`;

  return (
    <header>
      <div className={styles.header}>
        <div className={styles.what}>
          <a className={styles.title} href={stepPlace(id, currentStep(meeting))}>
            {details?.title ?? frame.header.untitled}
          </a>
          <p className={styles.sub}>
            {details === null ? null : (
              <span className={styles.organisation}>{details.organisation}</span>
            )}
            {contests.length === 0 ? null : (
              <span>
                {only === null
                  ? contests
                      .map(({ office, seats }) => frame.header.contestOf(office, seats))
                      .join(terms.and)
                  : asked(only.office, only.seats)}
              </span>
            )}
            <Officers />
          </p>
        </div>
        <nav className={styles.ways} aria-label={frame.header.ways}>
          <BoardLink id={id} />
          <a href={recordPlace(id)}>{frame.header.record}</a>
          <a href="#/">{frame.header.allMeetings}</a>
        </nav>
        <LanguageSwitch />
      </div>
      <RehearsalBanner />
      {practice && rehearses(meeting) === null ? (
        <p className={styles.practice}>
          <strong>{frame.practice.mark}</strong> {frame.practice.body}
        </p>
      ) : null}
      {ending === null ? null : <p className={styles.ended}>{frame.header.ended[ending]}</p>}
    </header>
  );
}

function Officers() {
  const { terms } = useWords();
  const meeting = useDeferredMeeting();
  const groups: readonly (readonly [string, readonly MemberName[]])[] = [
    [terms.office.scrutineer, scrutineers(meeting)],
    [terms.office.counter, counters(meeting)],
    [terms.office.teller, tellers(meeting)],
  ];
  return groups
    .filter(([, names]) => names.length > 0)
    .map(([office, names]) => (
      <span key={office}>
        {office} {names.join(terms.and)}
      </span>
    ));
}
