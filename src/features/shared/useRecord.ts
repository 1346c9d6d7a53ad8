import { useMemo } from 'react';
import { type JournalLine, readLines } from '@/controller/journalLines';
import {
  useControllerState,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';

/** The entries of the record as far as this window has it, which is what every other screen is made of. */
export function useRecord(): readonly JournalLine[] {
  const controller = useMeetingController();
  const { seq } = useControllerState(({ head }) => head);
  return useMemo(() => readLines(controller.rows().slice(0, seq)), [controller, seq]);
}
