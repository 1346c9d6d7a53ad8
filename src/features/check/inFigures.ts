import type { Equation } from '@/election/rules/sheet/equations';
import { unreachable } from '@/election/tally/unreachable';

/** An equation in its figures, with the relation that really stands between them. */
export function inFigures({ id, figures, holds }: Equation): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = figures;
  const equals = holds ? '=' : '≠';
  const within = holds ? '≤' : '>';
  switch (id) {
    case 'presentWithinDue':
    case 'votersWithinIssued':
    case 'returnedWithinLimit':
      return `${a} ${within} ${b}`;
    case 'issuedIsPresent':
    case 'enteredIsReturned':
      return `${a} ${equals} ${b}`;
    case 'receivedSplits':
      return `${a} ${equals} ${b} + ${c} + ${d}`;
    case 'returnedSplits':
      return `${a} ${equals} ${b} + ${c}`;
    case 'contestPapers':
      return `${a} ${equals} ${b} − ${c}`;
    case 'candidateSplits':
      return `${a} + ${b} + ${c} + ${d} ${equals} ${e}`;
    case 'gradesSplit':
      return `${a} + ${b} + ${c} + ${d} + ${e} + ${f} ${equals} ${g}`;
    case 'votesWithinSeats':
      return `${a} ${within} ${b} × ${c}`;
    default:
      return unreachable(id);
  }
}
