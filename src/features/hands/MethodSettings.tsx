import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Method } from '@/election/events/meeting';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import styles from './hands.module.css';

/** The settings as they are read to the meeting; those that cannot matter here are left out. */
export function MethodSettings() {
  const { prepare, hands } = useWords();
  const { method, methodAdopted, round } = useMeeting();
  if (method === null) return null;
  const blankIsFor = round.ballot?.blankMeans === 'for';
  return (
    <div>
      {methodAdopted ? null : <p className={styles.lead}>{hands.method.lead}</p>}
      <dl className={styles.settings}>
        {settings({ prepare, hands }, method, blankIsFor).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function settings(
  { prepare, hands }: Pick<Words, 'prepare' | 'hands'>,
  { profile, rules }: Method,
  blankIsFor: boolean,
): readonly (readonly [string, string])[] {
  const { num, den, comparator } = rules.quorum;
  const { method: words } = prepare;
  const { quorum } = hands.method;
  return [
    [words.profile, words.profiles[profile]],
    [words.quorum.label, quorum(words.comparators[comparator], `${num}/${den}`)],
    [words.majorityBase.label, words.majorityBase.values[rules.majorityBase]],
    [words.majorityComparator.label, words.majorityComparator.values[rules.majorityComparator]],
    [words.returnedLimit.label, words.returnedLimit.values[rules.returnedLimit]],
    ...(blankIsFor
      ? []
      : [[words.blankPaper.label, words.blankPaper.values[rules.blankPaper]] as const]),
    [
      words.writeInNeedsAgainst.label,
      words.writeInNeedsAgainst.values[rules.writeInNeedsAgainst ? 'yes' : 'no'],
    ],
    [words.writeInUncircled.label, words.writeInUncircled.values[rules.writeInUncircled]],
  ];
}
