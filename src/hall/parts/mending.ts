import { decide } from '../../election/decide';
import type { FigureName } from '../../election/events';
import type { Meeting } from '../../election/meeting';
import type { RefusalCode } from '../../election/refusal';
import { EMPTY_JOURNAL } from '../../journal/journal';

/** How a recorded figure can be changed now. */
export type Mending = 'countAgain' | 'putRight';

const NOT_NOW: readonly RefusalCode[] = [
  'figure.missing',
  'sheet.stands',
  'round.voided',
  'meeting.ended',
  'meeting.handedOver',
  'meeting.notOpened',
];

/** Asked of the rule itself, by trying: `null` where the figure stands still for now. */
export function mending(meeting: Meeting, figure: FigureName): Mending | null {
  const value = (meeting.round.figures[figure] ?? 0) + 1;
  const context = {
    head: EMPTY_JOURNAL.head,
    witnesses: meeting.serving.map(({ name }) => name),
  };
  const tried =
    figure === 'due'
      ? decide(meeting, { type: 'figureCorrected', figure, value, reason: '-' }, context)
      : decide(meeting, { type: 'figureCountedAgain', figure, value, reason: '-' }, context);
  const codes = tried.ok ? [] : tried.refusals.map(({ code }) => code);
  if (codes.some((code) => NOT_NOW.includes(code))) return null;
  return figure === 'due' || codes.includes('figure.onlyReturned') ? 'putRight' : 'countAgain';
}
