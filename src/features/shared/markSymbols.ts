import type { BallotForm } from '@/election/events/ballot';
import type { Mark } from '@/election/tally/paper';

type Signs = Readonly<Record<Mark, string>>;

/** A candidate without a mark is drawn too, so that every person has a place. */
const UNMARKED = '·';

/**
 * How a mark stands on the paper: ○ and × where no mark is an abstention, × and △ where no mark is
 * a vote for (同意的不划).
 */
const SIGNS: Readonly<Record<BallotForm['blankMeans'], Signs>> = {
  abstain: { for: '○', against: '×', abstain: UNMARKED, illegible: '?' },
  for: { for: UNMARKED, against: '×', abstain: '△', illegible: '?' },
};

export const signsOf = ({ blankMeans }: Pick<BallotForm, 'blankMeans'>): Signs => SIGNS[blankMeans];
