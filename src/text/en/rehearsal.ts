import type { Same } from '@/text/same';
import type { rehearsal as zh } from '@/text/zh/rehearsal';

export const rehearsal: Same<typeof zh> = {
  button: 'Rehearse',
  lead: 'While people vote: three papers to practise on, in a practice meeting of its own with the same candidates and papers. This meeting is not touched.',
  making: 'Preparing the rehearsal…',
  failed: 'No rehearsal was made',
  suffix: ' (rehearsal)',
  more: 'three more to rehearse',
  mark: 'Rehearsal',
  body: 'Enter what you like: the meeting it is for is not touched.',
  pins: (pin) => `Everybody’s signing password here is ${pin}.`,
  back: 'Back to the meeting',
};
