import { useState } from 'react';
import { useStore } from 'zustand';
import {
  useControllerState,
  useMeeting,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';
import type { StickState } from '@/controller/stick/stickState';
import { READINESS_CHECKS, type ReadinessCheck } from '@/election/events/meeting';
import { Answered } from '@/features/shared/Answered';
import { PrintAlone } from '@/features/shared/PrintAlone';
import { stepPlace } from '@/features/shared/places';
import { useLooks } from '@/features/shared/useLooks';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { clockTime, dayOf } from '@/text/moment';
import { Button } from '@/ui/Button';
import { CheckRow } from './CheckRow';
import { CoverAfterChoice } from './CoverAfterChoice';
import { type Finding, UNKNOWN } from './deviceChecks';
import styles from './ReadinessScreen.module.css';
import { useDeviceChecks } from './useDeviceChecks';

/** Only a person can say these. */
const OF_PEOPLE = ['notPrivate', 'printer'] as const satisfies readonly ReadinessCheck[];
type OfPeople = (typeof OF_PEOPLE)[number];
const isOfPeople = (check: ReadinessCheck): check is OfPeople =>
  (OF_PEOPLE as readonly ReadinessCheck[]).includes(check);

/** What is looked at on the device before the box is opened. It bars nothing. */
export function ReadinessScreen() {
  const { readiness: words } = useWords();
  const meeting = useMeeting();
  const { findings, again } = useDeviceChecks();
  const [said, say] = useState<Readonly<Partial<Record<OfPeople, boolean>>>>({});
  const known = useKnown();
  const looks = useLooks();
  const submission = useSubmit();
  const goesOn = meeting.ending === null && !looks;

  const findingOf = (check: ReadinessCheck): Finding => {
    if (!isOfPeople(check)) return { ...known, ...findings }[check] ?? UNKNOWN;
    const answer = said[check];
    return answer === undefined ? UNKNOWN : { result: answer ? 'good' : 'bad' };
  };
  const checks = READINESS_CHECKS.map((check) => ({ check, ...findingOf(check) }));
  const all = checks.every(({ result }) => result === 'good');

  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ul className={styles.checks}>
        {checks.map(({ check, ...finding }) => (
          <CheckRow key={check} check={check} finding={finding}>
            {check === 'printer' ? (
              <Button onClick={() => window.print()}>{words.printTest}</Button>
            ) : null}
            {isOfPeople(check) ? (
              <YesOrNo
                label={words.checks[check].what}
                value={said[check]}
                onChange={(value) => say({ ...said, [check]: value })}
              />
            ) : null}
          </CheckRow>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button onClick={again}>{words.again}</Button>
        <Button
          kind="primary"
          disabled={submission.busy || !goesOn}
          onClick={() => void submission.run({ type: 'readinessRecorded', checks })}
        >
          {all ? words.record : words.recordRegardless}
        </Button>
        <a href={stepPlace(meeting.id, 'opening')}>{words.toOpening}</a>
      </div>
      <Answered submission={submission} />
      <p role="status">
        {meeting.readiness === null ? null : words.recorded(clockTime(meeting.readiness.stamp.at))}
      </p>
      <CoverAfterChoice />
      <PrintAlone>
        <TestPage />
      </PrintAlone>
    </>
  );
}

/** What is known without asking the browser. */
function useKnown(): Readonly<Partial<Record<ReadinessCheck, Finding>>> {
  const secondCopy = useControllerState((state) => state.secondCopy);
  const stick = useStore(useMeetingController().stick.store);
  const { details } = useMeeting();
  const [today] = useState(() => dayOf(new Date().toISOString()));
  return {
    twoCopies: { result: secondCopy === null ? 'bad' : 'good' },
    stick: ofStick(stick),
    clock:
      details === null
        ? UNKNOWN
        : { result: details.date === today ? 'good' : 'bad', found: today },
  };
}

function ofStick(stick: StickState): Finding {
  switch (stick.kind) {
    case 'cannot':
      return UNKNOWN;
    case 'notChosen':
    case 'trouble':
      return { result: 'bad' };
    case 'writes':
      return { result: stick.written === null ? 'unknown' : 'good' };
  }
}

interface YesOrNoProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
}

function YesOrNo({ label, value, onChange }: YesOrNoProps) {
  const { readiness: words } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around two buttons
    <div role="group" aria-label={label} className={styles.yesOrNo}>
      <Button aria-pressed={value === true} onClick={() => onChange(true)}>
        {words.yes}
      </Button>
      <Button aria-pressed={value === false} onClick={() => onChange(false)}>
        {words.no}
      </Button>
    </div>
  );
}

/** Chinese, figures and a frame: what every paper of the meeting needs. */
function TestPage() {
  const { readiness: words } = useWords();
  return (
    <article className={styles.testPage}>
      <h1>{words.testPage.title}</h1>
      <p>{words.testPage.body}</p>
    </article>
  );
}
