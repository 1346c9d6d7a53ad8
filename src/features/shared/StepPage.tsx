import { type ReactNode, useEffect, useRef } from 'react';
import { useDeferredMeeting, useMeeting } from '@/controller/react/MeetingControllerContext';
import { currentStep, gate, gates, type Step, steps } from '@/election/steps';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { stepPlace } from './places';
import { Sentences } from './Sentences';
import styles from './StepPage.module.css';
import { useLooks } from './useLooks';

interface Props {
  readonly step: Step;
  /** What may be done however the gate stands: it is what opens it. */
  readonly ahead?: ReactNode;
  /** Stands in the line of the heading, and sees for itself to a window that may only look. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** The page of one step: its heading, how its gate stands, and the way on once it is done. */
export function StepPage({ step, ahead, beside, children }: Props) {
  const { frame } = useWords();
  const looks = useLooks();
  const { state, missing } = gate(useMeeting(), step);
  const heading = useHeadingInFocus();

  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {steps.indexOf(step) + 1} {frame.steps[step]}
        </h1>
        <StepStatus step={step} />
        {beside}
      </div>
      {/* What is on the page stays readable in a window that may only look. */}
      <fieldset role="presentation" className={styles.content} disabled={looks}>
        {ahead}
        {state === 'closed' ? (
          <Notice tone="warn" title={frame.step.closed}>
            <Sentences refusals={missing} />
          </Notice>
        ) : (
          children
        )}
      </fieldset>
    </>
  );
}

function StepStatus({ step }: { readonly step: Step }) {
  const { frame } = useWords();
  const meeting = useDeferredMeeting();
  const { state, missing } = gates(meeting)[step];
  const now = currentStep(meeting);
  if (state === 'open' && now === step)
    return (
      <div className={styles.missing}>
        <span className={styles.missingLabel}>{frame.step.missing}</span>
        <Sentences refusals={missing} brief />
      </div>
    );
  // While a contest is open the way on is what follows, which stands on the page.
  const stays = step === 'announce' && now === 'close' && gates(meeting).close.state === 'closed';
  return (
    <>
      {state === 'done' ? <p className={styles.done}>✓ {frame.step.done}</p> : null}
      {now === step || stays ? null : (
        <a className={styles.next} href={stepPlace(meeting.id, now)}>
          {state === 'done' && steps.indexOf(now) > steps.indexOf(step)
            ? frame.step.next(frame.steps[now])
            : frame.step.goTo(frame.steps[now])}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </>
  );
}

/** Whoever comes to a step starts reading, and tabbing, at its heading; a field in focus keeps it. */
function useHeadingInFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const free = before === document.body || before instanceof HTMLAnchorElement;
    if (free) heading.current?.focus();
  }, []);
  return heading;
}
