import type { EnteredPaper, EnteredWriteIn } from '../../election/events';
import type { MemberName } from '../../election/ids';
import type { Meeting } from '../../election/meeting';
import { isScrutineerOffice } from '../../election/officers';
import { readEntered } from '../../election/readEntered';
import type { EntryReading } from '../../election/tally/readEntries';
import type { ContestReading, PaperReading } from '../../election/tally/readPaper';
import { unreachable } from '../../election/unreachable';
import type { Words } from '../../text/words';
import { type Draft, isUntouched } from './draft';
import { capOf } from './keys';

/** What is said of the paper at hand; `none` while there is nothing to judge. */
export interface Judged {
  readonly tone: 'good' | 'bad' | 'none';
  readonly verdict: string;
  readonly notes: readonly string[];
}

/** The paper as the count would read it now, in words. */
export function judge(words: Words, meeting: Meeting, draft: Draft, paper: EnteredPaper): Judged {
  const { judged } = words.count;
  const reading = readEntered(meeting, paper);
  const [contest] = reading?.contests ?? [];
  if (isUntouched(draft) || reading === null || contest === undefined)
    return {
      tone: 'none',
      verdict: judged.untouched,
      notes: [judged.untouchedHow(capOf('blank'))],
    };
  const tone = reading.void === null && !contest.overvoted ? 'good' : 'bad';
  const verdict = verdictOf(words, meeting, paper, reading, contest);
  const marked = paper.kind === 'marked';
  return {
    tone,
    verdict,
    notes: [
      ...(draft.notBlank ? [judged.notBlank] : []),
      ...(marked ? [...tallied(words, contest), ...notesOn(words, meeting, draft, contest)] : []),
    ],
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
  const seats = meeting.form?.contests.find(({ id }) => id === contest.id)?.seats ?? 0;
  const say = contest.overvoted ? judged.over : judged.valid;
  return say(contest.chosen, seats);
}

/** How many people have each other mark: what the teller read is held against it. */
function tallied({ count, terms }: Words, { marks }: ContestReading): readonly string[] {
  const others = (['against', 'abstain', 'illegible'] as const).map((mark) => ({
    mark,
    people: marks.filter((other) => other === mark).length,
  }));
  const said = others
    .filter(({ people }) => people > 0)
    .map(({ mark, people }) => count.judged.tally(terms.mark[mark], people));
  return said.length === 0 ? [] : [said.join(terms.and)];
}

function notesOn(
  { count }: Words,
  meeting: Meeting,
  draft: Draft,
  contest: ContestReading,
): readonly string[] {
  const candidates = meeting.form?.contests[0]?.candidates ?? [];
  const names = draft.writeIns.flatMap(nameWritten);
  const listed = candidates.filter((name) => names.includes(name));
  const serving = meeting.serving.filter(
    ({ name, office }) => isScrutineerOffice(office) && names.includes(name),
  );
  const all = [
    ...listed.map((name) => count.judged.listed(name)),
    ...contest.entries.flatMap((entry) => dismissed(count.judged, entry)),
    ...serving.map(({ name }) => count.judged.scrutineer(name)),
  ];
  // Two illegible names are one sentence.
  return [...new Set(all)];
}

const nameWritten = (entry: EnteredWriteIn): readonly MemberName[] =>
  'illegible' in entry ? [] : [entry.name as MemberName];

function dismissed(judged: Words['count']['judged'], entry: EntryReading): readonly string[] {
  const { dismissed: why, name } = entry;
  switch (why) {
    case null:
    // Nobody is written in in a run-off, which this version does not hold.
    case 'runoff':
      return [];
    case 'illegible':
      return [judged.illegible];
    case 'uncircled':
    case 'ineligible':
    case 'needsAgainst':
      return [judged[why](name ?? '')];
    default:
      return unreachable(why);
  }
}
