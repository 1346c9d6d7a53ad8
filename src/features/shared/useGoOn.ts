import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import type { Command } from '@/election/events/catalogue';
import { currentStep } from '@/election/steps';
import { stepPlace } from './places';
import type { Submission } from './useSubmit';

/** Stores what opens or takes up a round; the meeting then goes to the step that is the hall's now. */
export function useGoOn(submission: Pick<Submission, 'run'>): (command: Command) => Promise<void> {
  const controller = useMeetingController();
  return async (command) => {
    if (!(await submission.run(command))) return;
    const { meeting } = controller.store.getState();
    window.location.hash = stepPlace(meeting.id, currentStep(meeting));
  };
}
