import { useControllerState } from '@/controller/react/MeetingControllerContext';

/** Whether this window only looks, because another one writes: nothing can be recorded in it. */
export const useLooks = (): boolean => useControllerState(({ mode }) => mode === 'looks');
