import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import type { FigureName } from '@/election/events/round';
import { meetingGoesOn } from '@/election/rules/meetingGoesOn';
import type { Meeting } from '@/election/state/meeting';
import { missingFigures } from './figures';
import { noSheetStands } from './noSheetStands';
import { boxOpened, notVoided } from './standing';

/**
 * How a recorded figure is changed: counted again while what was counted is still there, which after
 * the opening of the box are the returned papers alone; put right where it no longer is, or never
 * was anything to count (domain §3.17).
 */
export type CorrectionMode = 'countAgain' | 'putRight';

/** The way that is open now; `null` where the figure stands still. */
export function correctionMode(meeting: Meeting, figure: FigureName): CorrectionMode | null {
  const still = [...meetingGoesOn(meeting), ...standsStill(meeting, figure)];
  return still.length > 0 ? null : modeOf(meeting, figure);
}

/** Why a figure cannot be changed to this value in this way. */
export const correctionRefusals = (
  meeting: Meeting,
  mode: CorrectionMode,
  figure: FigureName,
  value: number,
): readonly Refusal[] =>
  firstOf(
    () => standsStill(meeting, figure),
    () => (modeOf(meeting, figure) === mode ? [] : [otherwise[mode](figure)]),
    () =>
      meeting.round.figures[figure] === value
        ? [refusal('figure.unchanged', { figure, value })]
        : [],
  );

const modeOf = (meeting: Meeting, figure: FigureName): CorrectionMode =>
  figure === 'due' || (boxOpened(meeting) && figure !== 'returned') ? 'putRight' : 'countAgain';

const standsStill = (meeting: Meeting, figure: FigureName): readonly Refusal[] =>
  firstOf(
    () => missingFigures(meeting, figure),
    () => noSheetStands(meeting),
    () => notVoided(meeting),
  );

/** What is said to whoever tries the other way. */
const otherwise: Readonly<Record<CorrectionMode, (figure: FigureName) => Refusal>> = {
  countAgain: (figure) => refusal('figure.onlyReturned', { figure }),
  putRight: (figure) => refusal('figure.notBeforeOpening', { figure }),
};
