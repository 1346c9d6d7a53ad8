import type { SheetContest } from '@/election/events/resultSheet';
import { outcomeOf, type PersonOutcome } from '@/election/rules/sheet/why';
import { percent } from '@/text/percent';

type Counted = NonNullable<SheetContest['result']>;

/** `level`: at the last seat with others; `passedOver`: enough votes, but no seat was left. */
export type PersonResult = 'elected' | 'level' | 'passedOver' | 'notPassed';

/** On paper too few votes and none at all are the same. */
const shown: Readonly<Record<PersonOutcome, PersonResult>> = {
  elected: 'elected',
  tiedAtLastSeat: 'level',
  beyondSeats: 'passedOver',
  belowThreshold: 'notPassed',
  noVotes: 'notPassed',
};

/** One line of the votes; whoever was written in has nothing but votes for. */
export interface PersonRow {
  readonly name: string;
  /** From 1, by votes; `null` for a name written in. */
  readonly place: number | null;
  readonly for: number;
  readonly others: {
    readonly against: number;
    readonly abstain: number;
    readonly illegible: number;
  } | null;
  /** Votes for, of the base that the method names, in tenths of a percent. */
  readonly ratio: string;
  readonly result: PersonResult;
}

/** Listed candidates by votes, most first, and level ones as on the paper; then names written in. */
export function peopleOf(result: Counted): readonly PersonRow[] {
  const listed = [...result.candidates].sort((a, b) => b.for - a.for);
  const common = (name: string, votes: number) => ({
    name,
    for: votes,
    ratio: percent(votes, result.base.value),
    result: shown[outcomeOf(result, name, votes)],
  });
  return [
    ...listed.map(({ name, for: votes, against, abstain, illegible }, i) => ({
      ...common(name, votes),
      place: i + 1,
      others: { against, abstain, illegible },
    })),
    ...result.writeIns.map(({ name, for: votes }) => ({
      ...common(name, votes),
      place: null,
      others: null,
    })),
  ];
}
