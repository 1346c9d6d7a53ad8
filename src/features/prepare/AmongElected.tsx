import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { FormId } from '@/election/events/ids';
import { contestStates, electedIn } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { roundsOf } from '@/election/state/rounds';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { useWords } from '@/text';
import styles from './prepare.module.css';
import type { TypedForm } from './typedForm';

interface Props {
  readonly form: FormId;
  readonly typed: TypedForm;
  readonly edit: (changed: Partial<TypedForm>) => void;
}

const ANYBODY = '';

/** Only those elected in another contest of the meeting may stand; possible once that is announced. */
export function AmongElected({ form, typed, edit }: Props) {
  const words = useWords().prepare.form.among;
  const meeting = useMeeting();
  const others = contestStates(meeting)
    .filter((other) => other.form !== form && elects(meeting, other.form))
    .map((other) => ({ ...other, elected: electedIn(meeting, other.form, other.contest.id) }));
  if (others.length === 0) return null;
  const held = others.filter(({ elected }) => elected.length > 0);
  const waiting = others.filter(({ elected }) => elected.length === 0);
  const { among } = typed;
  return (
    <div className={styles.stack}>
      {held.length === 0 ? null : (
        <ChooseOne
          legend={words.label}
          options={[
            { value: ANYBODY, label: words.anybody },
            ...held.map((other) => ({
              value: `${other.form} ${other.contest.id}`,
              label: words.elected(other.contest.office, other.elected.length),
            })),
          ]}
          value={among === null ? ANYBODY : `${among?.form} ${among?.contest}`}
          onChange={(value) => {
            const chosen = held.find((other) => `${other.form} ${other.contest.id}` === value);
            edit({
              among:
                chosen === undefined ? null : { form: chosen.form, contest: chosen.contest.id },
            });
          }}
        />
      )}
      {waiting.map(({ form: id, contest }) => (
        <p key={`${id} ${contest.id}`} className={styles.small}>
          {words.later(contest.office)}
        </p>
      ))}
    </div>
  );
}

/** A paper that recommends, evaluates, pre-selects or confirms elects nobody (domain §7). */
const elects = (meeting: Meeting, form: FormId): boolean =>
  roundsOf(meeting, form)[0]?.ballot?.purpose === undefined;
