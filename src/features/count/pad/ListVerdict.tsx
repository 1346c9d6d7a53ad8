import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import { readEntered } from '@/election/rules/count/readEntered';
import type { PaperReading } from '@/election/tally/readPaper';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { classes } from '@/ui/classes';
import styles from './Judgement.module.css';

/** What the paper at hand is worth, said while it is entered; `null` where nothing was. */
export function ListVerdict({ paper }: { readonly paper: EnteredPaper | null }) {
  const words = useWords();
  const meeting = useMeeting();
  const { ballot } = meeting.round;
  const reading = paper === null ? null : readEntered(meeting, paper);
  const tone = reading === null ? 'none' : reading.void === null ? 'good' : 'bad';
  return (
    <div className={classes(styles.judgement, styles[tone])} role="status">
      <strong className={styles.verdict}>
        {paper === null || reading === null || ballot === null
          ? words.count.others.untouched[isGraded(ballot) ? 'grades' : 'names']
          : verdictOf(words, ballot, paper, reading)}
      </strong>
    </div>
  );
}

const isGraded = (ballot: BallotForm | null): boolean => ballot?.purpose?.kind === 'evaluation';

function verdictOf(
  { count, terms }: Words,
  ballot: BallotForm,
  paper: EnteredPaper,
  { blank, contests, void: voidBy }: PaperReading,
): string {
  const { judged, others } = count;
  if (paper.kind === 'void') return judged.ruled(terms.voidReason[paper.reason], paper.ruledBy);
  if (blank) return voidBy === null ? others.blankValid : judged.blankVoid;
  if (isGraded(ballot)) {
    const marks = contests.flatMap((contest) => contest.marks);
    const without = marks.filter((mark) => mark === 'abstain').length;
    const illegible = marks.filter((mark) => mark === 'illegible').length;
    return others.graded(marks.length - without - illegible, without, illegible);
  }
  const chosen = contests[0]?.chosen ?? 0;
  const most = ballot.contests[0]?.seats ?? 0;
  return (voidBy === null ? others.named : others.tooMany)(chosen, most);
}
