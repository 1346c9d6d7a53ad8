import { useId } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Method } from '@/election/events/meeting';
import { useWords } from '@/text';
import looks from './method.module.css';
import { methodPoints, type Point } from './methodPoints';
import styles from './prepare.module.css';
import { Rule } from './Rule';

interface Props {
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

/** Every setting that is a choice among a few. Those that cannot matter in this meeting are left out. */
export function MethodRules({ method, onChange }: Props) {
  const words = useWords();
  const meeting = useMeeting();
  return methodPoints(method, meeting, words).map((point) => {
    const chosen = point.choices.find((choice) => choice.chosen);
    return (
      <Rule
        key={point.key}
        profile={method.profile}
        label={point.label}
        now={chosen?.label ?? ''}
        here={chosen?.figures ?? null}
        differs={chosen?.usual === false}
      >
        <Choices point={point} onChange={onChange} />
      </Rule>
    );
  });
}

/** What each choice does, in a sentence, with this meeting's own numbers. */
function Choices({ point, onChange }: { point: Point; onChange: Props['onChange'] }) {
  const { usual } = useWords().prepare.method;
  const name = useId();
  return (
    <fieldset className={styles.bare}>
      <legend className={looks.unseen}>{point.label}</legend>
      {point.choices.map((choice) => (
        <label key={choice.value} className={looks.choice}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.chosen}
            onChange={() => onChange(choice.method)}
          />
          <span>
            <b>{choice.label}</b>
            {choice.usual ? <span className={looks.usual}>{usual}</span> : null}
            <span className={looks.effect}>
              {choice.effect} {choice.figures === null ? null : <strong>{choice.figures}</strong>}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
