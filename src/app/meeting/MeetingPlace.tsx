import { type ReactNode, Suspense, useState } from 'react';
import { useControllerState, useMeeting } from '@/controller/react/MeetingControllerContext';
import { currentStep, type Step, steps } from '@/election/steps';
import { useWords } from '@/text';
import { MeetingFrame } from './MeetingFrame';
import { screens, screensBeside } from './screens';

const isBeside = (place: string | undefined): place is keyof typeof screensBeside =>
  place !== undefined && Object.keys(screensBeside).includes(place);

/** Where one is in the open meeting. */
export function MeetingPlace({ place }: { readonly place: string | undefined }) {
  if (isBeside(place)) {
    const { Screen } = screensBeside[place];
    return (
      <MeetingFrame step={null}>
        <Arriving>
          <Screen />
        </Arriving>
      </MeetingFrame>
    );
  }
  const step = steps.find((known) => known === place);
  return step === undefined ? <CurrentStep /> : <StepShown step={step} />;
}

/** The step that was the hall's on arrival: nobody is moved on while their hands are on the keys. */
function CurrentStep() {
  const meeting = useMeeting();
  const [step] = useState(() => currentStep(meeting));
  return <StepShown step={step} />;
}

function StepShown({ step }: { readonly step: Step }) {
  const { Screen } = screens[step];
  // What was typed for one paper must not come to stand on the screen of another.
  const round = useControllerState(({ meeting: { round: at } }) => `${at.form} ${at.number}`);
  return (
    <MeetingFrame step={step}>
      <Arriving>
        <Screen key={step === 'prepare' ? step : `${step} ${round}`} />
      </Arriving>
    </MeetingFrame>
  );
}

function Arriving({ children }: { readonly children: ReactNode }) {
  const { frame } = useWords();
  return <Suspense fallback={<p role="status">{frame.opening}</p>}>{children}</Suspense>;
}
