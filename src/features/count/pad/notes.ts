import type { ContestId } from '@/election/events/ids';
import { scrutineers } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';
import type { Dismissal, EntryReading } from '@/election/tally/readEntries';
import type { ContestReading } from '@/election/tally/readPaper';
import type { Draft } from '@/features/count/draft/draft';
import { type WhyNot, whyNot } from '@/features/count/writeIns/whyNot';
import type { Words } from '@/text/words';

/** What becomes of those written in in one contest of the paper at hand. */
export function notesOn(
  { count, terms }: Words,
  meeting: Meeting,
  draft: Draft,
  reading: ContestReading,
  place: number,
): readonly string[] {
  const { judged } = count;
  const contests = meeting.round.ballot?.contests ?? [];
  const contest = contests[place];
  const names = draft.writeIns.flatMap(({ contest: at, entry }) =>
    at !== place || 'illegible' in entry ? [] : [entry.name],
  );
  const listed = contest?.candidates.filter((name) => names.includes(name)) ?? [];
  const serving = scrutineers(meeting).filter((name) => names.includes(name));
  const inWords = (entries: readonly EntryReading[]) =>
    entries.length === 0
      ? []
      : [entries.map(({ name }) => name ?? count.write.illegibleName).join(terms.and)];
  const dismissed = (why: Dismissal) => reading.entries.filter((entry) => entry.dismissed === why);
  const ineligible = (why: WhyNot) =>
    inWords(
      dismissed('ineligible').filter(
        ({ name }) => whyNot(meeting, name ?? '', reading.id as ContestId) === why,
      ),
    );
  const notes = [
    ...listed.map((name) => judged.listed(name)),
    ...inWords(dismissed('uncircled')).map(judged.uncircled),
    ...inWords(dismissed('runoff')).map(judged.runoff),
    ...(['notFull', 'elected', 'notAmong', 'namesakes'] as const).flatMap((why) =>
      ineligible(why).map(judged.ineligible[why]),
    ),
    ...inWords(dismissed('needsAgainst')).map(judged.needsAgainst),
    ...dismissed('illegible')
      .slice(0, 1)
      .map(() => judged.illegible),
    ...serving.map((name) => judged.scrutineer(name)),
  ];
  return contests.length > 1 && contest !== undefined
    ? notes.map((note) => count.inContest(contest.office, note))
    : notes;
}
