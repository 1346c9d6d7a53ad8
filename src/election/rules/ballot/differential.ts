/** How candidates stand to seats in a contest (domain §4.2: over the seats, at least 20 %). */
export interface Differential {
  /** Candidates beyond the seats; negative where there are fewer. */
  readonly extra: number;
  /** The fewest candidates that make 20 %. */
  readonly needed: number;
  readonly enough: boolean;
}

/** Whole numbers only. Said on the screen and never refused: the superior may have agreed otherwise. */
export function differential(candidates: number, seats: number): Differential {
  const needed = seats + Math.ceil(seats / 5);
  return { extra: candidates - seats, needed, enough: candidates >= needed };
}
