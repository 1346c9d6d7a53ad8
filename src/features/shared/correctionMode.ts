import type { RefusalCode } from '@/election/events/refusal';
import type { FigureName } from '@/election/events/round';
import type { Meeting } from '@/election/state/meeting';
import { dryRun } from './dryRun';

/** How a recorded figure can be changed now. */
export type CorrectionMode = 'countAgain' | 'putRight';

/** The figure stands still for now; any other refusal is said when the person tries. */
const NOT_NOW: readonly RefusalCode[] = [
  'figure.missing',
  'sheet.stands',
  'round.voided',
  'meeting.ended',
  'meeting.handedOver',
  'meeting.notOpened',
];

/** Asked of the rule itself, by trying: `null` where the figure stands still. */
export function correctionMode(meeting: Meeting, figure: FigureName): CorrectionMode | null {
  const value = (meeting.round.figures[figure] ?? 0) + 1;
  const codes = dryRun(
    meeting,
    figure === 'due'
      ? { type: 'figureCorrected', figure, value, reason: '-' }
      : { type: 'figureCountedAgain', figure, value, reason: '-' },
  ).map(({ code }) => code);
  if (codes.some((code) => NOT_NOW.includes(code))) return null;
  return figure === 'due' || codes.includes('figure.onlyReturned') ? 'putRight' : 'countAgain';
}
