import type { EnteredPaper } from '@/election/events/count';
import { standingPapers } from '@/election/state/packets';
import type { Round } from '@/election/state/round';

/** On how many of the papers that stand each name is written; in the order of its first. */
export function writtenBefore(round: Round): ReadonlyMap<string, number> {
  const papers = new Map<string, number>();
  for (const { paper } of standingPapers(round))
    for (const name of namesOn(paper)) papers.set(name, (papers.get(name) ?? 0) + 1);
  return papers;
}

const namesOn = (paper: EnteredPaper): ReadonlySet<string> =>
  new Set(
    paper.kind !== 'marked'
      ? []
      : paper.contests.flatMap(({ writeIns }) =>
          writeIns.flatMap((entry) => ('illegible' in entry ? [] : [entry.name])),
        ),
  );
