import type { EnteredPaper } from '../../election/events';
import type { Meeting } from '../../election/meeting';
import { scrutineers } from '../../election/officers';
import { readEntered } from '../../election/readEntered';
import type { Dismissal } from '../../election/tally/readEntries';
import type { ContestReading, PaperReading } from '../../election/tally/readPaper';
import type { Words } from '../../text/words';
import { type Draft, isUntouched } from './draft';
import { capOf } from './keys';

/** What is said of the paper at hand; `none` while there is nothing to judge. */
export interface Judged {
  readonly tone: 'good' | 'bad' | 'none';
  readonly verdict: string;
  /** What stands below the verdict: the other marks counted, or what to do. */
  readonly below: string;
  /** What becomes of those written in. */
  readonly notes: readonly string[];
}

/** The paper as the count would read it now, in words. */
export function judge(words: Words, meeting: Meeting, draft: Draft, paper: EnteredPaper): Judged {
  const { judged } = words.count;
  const reading = readEntered(meeting, paper);
  const [contest] = reading?.contests ?? [];
  if (isUntouched(draft) || reading === null || contest === undefined)
    return {
      ...{ tone: 'none', verdict: judged.untouched, below: judged.untouchedHow(capOf('blank')) },
      notes: [],
    };
  const marked = paper.kind === 'marked';
  return {
    tone: reading.void === null && !contest.overvoted ? 'good' : 'bad',
    verdict: verdictOf(words, meeting, paper, reading, contest),
    below: draft.notBlank ? judged.notBlank : marked ? tallied(words, contest) : '',
    notes: marked ? notesOn(words, meeting, draft, contest) : [],
  };
}

function verdictOf(
  { count, terms }: Words,
  meeting: Meeting,
  paper: EnteredPaper,
  reading: PaperReading,
  contest: ContestReading,
): string {
  const { judged } = count;
  if (paper.kind === 'void') return judged.ruled(terms.voidReason[paper.reason], paper.ruledBy);
  if (reading.blank) return reading.void === null ? judged.blankValid : judged.blankVoid;
  const seats = meeting.round.ballot?.contests.find(({ id }) => id === contest.id)?.seats ?? 0;
  const say = contest.overvoted ? judged.over : judged.valid;
  return say(contest.chosen, seats);
}

/** How many people have each other mark: what the teller read is held against it. */
function tallied({ count, terms }: Words, { marks }: ContestReading): string {
  return (['against', 'abstain', 'illegible'] as const)
    .map((mark) => ({ mark, people: marks.filter((other) => other === mark).length }))
    .filter(({ people }) => people > 0)
    .map(({ mark, people }) => count.judged.tally(terms.mark[mark], people))
    .join(terms.and);
}

function notesOn(
  { count, terms }: Words,
  meeting: Meeting,
  draft: Draft,
  contest: ContestReading,
): readonly string[] {
  const { judged } = count;
  const candidates = meeting.round.ballot?.contests[0]?.candidates ?? [];
  const names = draft.writeIns.flatMap((entry) => ('illegible' in entry ? [] : [entry.name]));
  const listed = candidates.filter((name) => names.includes(name));
  const serving = scrutineers(meeting).filter((name) => names.includes(name));
  const dismissed = (why: Dismissal) => {
    const entries = contest.entries.filter((entry) => entry.dismissed === why);
    return entries.length === 0 ? [] : [entries.map(({ name }) => name ?? '').join(terms.and)];
  };
  return [
    ...listed.map((name) => judged.listed(name)),
    ...dismissed('uncircled').map(judged.uncircled),
    ...dismissed('ineligible').map(judged.ineligible),
    ...dismissed('needsAgainst').map(judged.needsAgainst),
    ...dismissed('illegible').map(() => judged.illegible),
    ...serving.map((name) => judged.scrutineer(name)),
  ];
}
