import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import { isGrade } from '@/election/tally/paper';
import { exceptionsOf, groupsOf, type MarkGroup } from '@/features/count/draft/groups';
import { signsOf } from '@/features/shared/markSymbols';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import styles from './CalledBack.module.css';
import { PaperSigns } from './PaperSigns';

interface Props {
  readonly paper: EnteredPaper;
  readonly ballot: BallotForm;
}

/**
 * The paper stored last, large enough for the teller beside the desk: who has what, by name, and of the
 * many on a long paper how many they are. A screen reader has the paper from the signs.
 */
export function CalledBack({ paper, ballot }: Props) {
  const signs = <PaperSigns paper={paper} ballot={ballot} />;
  if (paper.kind !== 'marked' || isList(ballot))
    return <span className={styles.large}>{signs}</span>;
  return (
    <>
      <span className={styles.heard}>{signs}</span>
      <span className={styles.large} aria-hidden="true">
        {ballot.contests.map((contest, i) => {
          const entered = paper.contests[i];
          if (entered === undefined) return null;
          const { named, rest } = exceptionsOf(groupsOf(contest, entered));
          return (
            <span key={contest.id} className={styles.contest}>
              {named.map((group) => (
                <Group key={group.mark} group={group} ballot={ballot} />
              ))}
              {rest === null ? null : <Rest group={rest} ballot={ballot} />}
              {entered.writeIns.map((entry, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one name may be written twice
                <span key={at}>+{'illegible' in entry ? '?' : entry.name}</span>
              ))}
            </span>
          );
        })}
      </span>
    </>
  );
}

/** Papers without marks row by row: their signs say it all. */
const isList = ({ purpose }: BallotForm): boolean =>
  purpose?.kind === 'recommendation' || purpose?.kind === 'evaluation';

interface GroupProps {
  readonly group: MarkGroup;
  readonly ballot: BallotForm;
}

const signOf = ({ mark }: MarkGroup, ballot: BallotForm): string =>
  isGrade(mark) ? '' : signsOf(ballot)[mark];

function Group({ group, ballot }: GroupProps) {
  return (
    <span className={classes(styles.group, styles[group.mark])}>
      <b>{signOf(group, ballot)}</b> {group.names.join(' ')}
    </span>
  );
}

function Rest({ group, ballot }: GroupProps) {
  const { pad } = useWords();
  return (
    <span className={styles.group}>
      {pad.rest(group.names.length)} <b>{signOf(group, ballot)}</b>
    </span>
  );
}
