/** What is drawn of one seed: everything about one file. */
export interface Chance {
  /** A whole number below `most`. */
  readonly below: (most: number) => number;
  readonly oneOf: <T>(values: readonly [T, ...T[]]) => T;
  /** Once in so many times. */
  readonly once: (times: number) => boolean;
}

export function chanceOf(random: () => number): Chance {
  const below = (most: number) => Math.floor(random() * most);
  return {
    below,
    oneOf: (values) => values[below(values.length)] ?? values[0],
    once: (times) => below(times) === 0,
  };
}

export function randomBytes({ below }: Chance, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => below(256));
}
