import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { errorRate, packetsOwed } from '@/election/rules/count/secondCount';
import { comparison } from '@/election/state/comparison';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { stepPlace } from './places';

/** Packets still to be counted twice or settled, the way to the count, and the error rate. */
export function SecondOwed({ linked }: { readonly linked: boolean }) {
  const { secondEntry: words, terms } = useWords();
  const meeting = useDeferredMeeting();
  const { packets } = meeting.round;
  const owed = packetsOwed(meeting);
  const differing = owed.flatMap((packet) => {
    const there = packets[packet - 1];
    return there?.second?.closed === true
      ? [{ packet, places: comparison(there).differences.length }]
      : [];
  });
  const uncounted = owed.filter((packet) => packets[packet - 1]?.second?.closed !== true);
  const { papers, firstWrong } = errorRate(meeting);
  return (
    <>
      {owed.length === 0 ? null : (
        <Notice tone="info" title={words.owed.title}>
          {uncounted.length === 0 ? null : <p>{words.owed.count(uncounted.join(terms.and))}</p>}
          {differing.map(({ packet, places }) => (
            <p key={packet}>{words.owed.differs(packet, places)}</p>
          ))}
          {linked ? (
            <p>
              <a href={stepPlace(meeting.id, 'count')}>{words.owed.go}</a>
            </p>
          ) : (
            <p>{words.owed.other}</p>
          )}
        </Notice>
      )}
      {papers === 0 ? null : <p>{words.rate(papers, firstWrong)}</p>}
    </>
  );
}
