import { placeOf } from '@/documents/methodText';
import { attendance } from '@/election/rules/roster/attendance';
import { handsBase, handsNeeded } from '@/election/rules/roster/hands';
import type { Meeting } from '@/election/state/meeting';
import { localOf } from '@/election/state/method';
import { quorumNeeded } from '@/election/tally/quorum';
import { fewestVotes } from '@/election/tally/threshold';
import type { Words } from '@/text';

/** What paragraphs of the method come to with the figures of now, by their place in the text. */
export function hereInFigures(meeting: Meeting, words: Words): ReadonlyMap<number, string> {
  const { method } = meeting;
  if (method === null) return new Map();
  const { here } = words.methodPaper;
  const { base } = words.terms;
  const { due, present } = attendance(meeting);
  const { quorum, majorityBase, majorityComparator } = method.rules;
  const known = majorityBase === 'due' ? due : majorityBase === 'present' ? present : null;
  const lines = new Map([
    [placeOf('quorum'), here.quorum(due, quorumNeeded(quorum, due), present)],
    [
      placeOf('hands'),
      here.hands(
        base[localOf(method).handsBase],
        handsBase(meeting, 'method'),
        handsNeeded(meeting, 'method'),
      ),
    ],
    [placeOf('emptySeats'), here.fewerSeats(due, handsNeeded(meeting, 'fewerSeats'))],
  ]);
  if (known !== null)
    lines.set(
      placeOf('majority'),
      here.majority(base[majorityBase], known, fewestVotes(majorityComparator, known)),
    );
  return lines;
}
