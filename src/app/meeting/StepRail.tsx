import { useState } from 'react';
import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { currentStep, type Gate, gates, type Step, steps } from '@/election/steps';
import { stepPlace } from '@/features/shared/places';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import styles from './StepRail.module.css';

type StepStatus = 'done' | 'now' | 'open' | 'later';
const SIGNS: Record<StepStatus, string> = { done: '✓', now: '●', open: '○', later: '○' };

/** Done, now, or to come: told by sign and word, and all of them can be looked at. */
export function StepRail({ shown }: { readonly shown: Step | null }) {
  const { frame } = useWords();
  const meeting = useDeferredMeeting();
  const now = currentStep(meeting);
  const [unfolded, setUnfolded] = useState(false);
  const bar = shown ?? now;

  return (
    <nav className={styles.rail} aria-label={frame.rail.label}>
      <div className={styles.bar}>
        <strong>{frame.rail.short(steps.indexOf(bar) + 1, steps.length, frame.steps[bar])}</strong>
        <Button aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? frame.rail.hide : frame.rail.show}
        </Button>
      </div>
      <ol className={classes(styles.steps, unfolded ? styles.unfolded : undefined)}>
        {steps.map((step, i) => {
          const standing = statusOf(gates(meeting)[step], step === now);
          return (
            <li key={step}>
              <a
                className={classes(styles.step, styles[standing])}
                href={stepPlace(meeting.id, step)}
                aria-current={step === shown ? 'step' : undefined}
                onClick={() => setUnfolded(false)}
              >
                <span className={styles.number}>{i + 1}</span>
                <span className={styles.name}>{frame.steps[step]}</span>
                <span className={styles.sign} role="img" aria-label={frame.states[standing]}>
                  {SIGNS[standing]}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function statusOf(gate: Gate, now: boolean): StepStatus {
  if (gate.state === 'done') return 'done';
  if (now) return 'now';
  return gate.state === 'open' ? 'open' : 'later';
}
