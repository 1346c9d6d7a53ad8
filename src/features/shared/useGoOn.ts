import { useDesk } from '@/controller/react/MeetingControllerContext';
import type { Command } from '@/election/events/catalogue';
import { currentStep } from '@/election/steps';
import { stepPlace } from './places';
import type { Act } from './useSubmit';

/** Stores what opens or takes up a round; the meeting then goes to the step that is the hall's now. */
export function useGoOn(act: Pick<Act, 'run'>): (command: Command) => Promise<void> {
  const desk = useDesk();
  return async (command) => {
    if (!(await act.run(command))) return;
    const { meeting } = desk.store.getState();
    window.location.hash = stepPlace(meeting.id, currentStep(meeting));
  };
}
