/** How much is measured. */
export interface Sizes {
  /** Of these the best counts, for the noise of the machine only adds. */
  readonly runs: number;
  /** Turns of the two meetings within a run. */
  readonly stretches: number;
  readonly papersAStretch: number;
  /** Papers that lie in the urn, and those entered before the late meeting is measured. */
  readonly hall: { readonly papers: number; readonly late: number };
  /** The same for the hall that elects eleven out of fourteen. */
  readonly ofFourteen: { readonly papers: number; readonly late: number };
  /** How often a meeting is opened in a run. */
  readonly openings: number;
  /** Papers stored while the board is open in a window of its own. */
  readonly onTheBoard: number;
}

export const FULL: Sizes = {
  runs: 3,
  stretches: 5,
  papersAStretch: 40,
  hall: { papers: 2000, late: 1800 },
  ofFourteen: { papers: 1000, late: 800 },
  openings: 15,
  onTheBoard: 40,
};

/** Shows in a minute that each part runs through; what it measures means nothing. */
export const SMALL: Sizes = {
  runs: 2,
  stretches: 2,
  papersAStretch: 3,
  hall: { papers: 60, late: 40 },
  ofFourteen: { papers: 60, late: 40 },
  openings: 2,
  onTheBoard: 3,
};
