/** Names typed in a row, each once: between spaces, commas or lines. */
export const separateNames = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s、，,；;]+/u).filter((name) => name !== '')),
];
