import type { BallotForm } from '@/election/events/ballot';
import type { EnteredContest, EnteredPaper } from '@/election/events/count';
import type { PaperPlace } from '@/election/state/packets';
import { isGrade } from '@/election/tally/paper';
import { groupsOf, type MarkGroup } from '@/features/count/draft/groups';
import type { Words } from '@/text/words';

/** The paper as the teller would say it: 第三叠第七张：赞成丁小宁、王小宁，不赞成李一鸣。 */
export function spokenPaper(
  words: Words,
  ballot: BallotForm,
  { packet, place }: PaperPlace,
  paper: EnteredPaper,
): string {
  const { aloud } = words.pad;
  return `${aloud.at(packet, place)}${aloud.colon}${said(words, ballot, paper)}`;
}

function said(words: Words, ballot: BallotForm, paper: EnteredPaper): string {
  const { aloud } = words.pad;
  if (paper.kind === 'void') return aloud.void;
  if (paper.kind === 'blank') return aloud.blank[ballot.blankMeans];
  return ballot.contests
    .flatMap((contest, i) => {
      const entered = paper.contests[i];
      if (entered === undefined) return [];
      const groups = groupsOf(contest, entered).map((group) =>
        groupInWords(words, group, contest.candidates.length),
      );
      const what = [...groups, ...written(words, ballot, entered)].join(aloud.comma);
      return ballot.contests.length === 1 ? what : aloud.inContest(contest.office, what);
    })
    .join(aloud.stop);
}

function groupInWords({ pad, terms }: Words, { mark, names }: MarkGroup, all: number): string {
  const word = isGrade(mark) ? terms.grade[mark] : terms.mark[mark];
  return names.length === all && all > 1
    ? pad.aloud.everybody(word)
    : pad.aloud.group(word, names.join(pad.aloud.and));
}

function written(
  { pad: { aloud } }: Words,
  { purpose }: BallotForm,
  { writeIns }: EnteredContest,
): readonly string[] {
  if (writeIns.length === 0) return [];
  const isNamed = purpose?.kind === 'recommendation';
  const names = writeIns
    .map((entry) => {
      if ('illegible' in entry) return aloud.illegibleName;
      return entry.circled || isNamed ? entry.name : aloud.uncircled(entry.name);
    })
    .join(aloud.and);
  return [(isNamed ? aloud.named : aloud.writtenIn)(names)];
}
