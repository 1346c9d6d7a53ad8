import { all } from '@/election/rules/question';
import { quorumGate } from '@/election/rules/roster/attendance';
import { figureRefusals, ISSUED_RULES } from '@/election/rules/round/figureRules';
import { missingFigures } from '@/election/rules/round/figures';
import { papersOpened } from '@/election/rules/round/procedures';
import { headCountDone, notVoided } from '@/election/rules/round/standing';

export const returnedWithinLimit = all(
  papersOpened,
  (meeting) => missingFigures(meeting, 'returned'),
  (meeting) => figureRefusals(meeting, 'returnedWithinLimit'),
);

/** Figures put right after the box was opened are held against one another and the quorum again. */
export const figuresBalance = all(quorumGate, (meeting) =>
  figureRefusals(meeting, ...ISSUED_RULES, 'votersWithinIssued', 'receivedSplits'),
);

/** Every gate before the count holds (domain §3.10). */
export const mayCount = all(headCountDone, figuresBalance, returnedWithinLimit, notVoided);
