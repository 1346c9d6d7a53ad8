import type { Method } from '@/election/events/meeting';
import type { Attendance } from '@/election/rules/roster/attendance';
import { localOf } from '@/election/state/method';
import { quorumNeeded } from '@/election/tally/quorum';
import { fewestVotes } from '@/election/tally/threshold';
import type { Words } from '@/text';
import type { PointKey } from './methodPointKeys';

type Here = Words['prepare']['method']['here'];

/** What a setting of this method comes to with the people of this meeting; `null` where it is no number. */
export function choiceInFigures(
  key: PointKey,
  method: Method,
  people: Attendance,
  words: Words,
): string | null {
  const { here } = words.prepare.method;
  const { majorityBase, majorityComparator } = method.rules;
  const local = localOf(method);
  if (people.due === 0) return null;
  if (key === 'majorityBase' || key === 'majorityComparator') {
    if (majorityBase === 'returned' || majorityBase === 'valid') return here.later;
    const [who, base] = counted(majorityBase, method, people, here);
    return here.elects(who, fewestVotes(majorityComparator, base));
  }
  if (key === 'handsBase') {
    const [who, base] = counted(local.handsBase, method, people, here);
    return here.passes(who, fewestVotes('>', base));
  }
  if (key === 'fewerSeatsComparator')
    return here.consents(here.due(people.due), fewestVotes(local.fewerSeatsComparator, people.due));
  return null;
}

/** Before anybody has come, as many as must: the comparison of the two bases is wanted then. */
function counted(
  base: 'due' | 'present',
  { rules }: Method,
  { due, present }: Attendance,
  here: Here,
): readonly [string, number] {
  if (base === 'due') return [here.due(due), due];
  if (present > 0) return [here.present(present), present];
  const enough = Math.min(due, quorumNeeded(rules.quorum, due));
  return [here.presentIf(enough), enough];
}
