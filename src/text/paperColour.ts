/** Colours in which papers are printed so that two forms are told apart. */
export const PAPER_COLOURS = ['white', 'pink', 'yellow', 'green', 'blue', 'orange'] as const;
export type PaperColour = (typeof PAPER_COLOURS)[number];

/** By what each is known in the words under which a form keeps its colour, in either language. */
const KNOWN_BY: Readonly<Record<PaperColour, readonly string[]>> = {
  white: ['白', 'white'],
  pink: ['粉', '红', 'pink', 'red'],
  yellow: ['黄', 'yellow'],
  green: ['绿', 'green'],
  blue: ['蓝', 'blue'],
  orange: ['橙', 'orange'],
};

/** The colour that a word means; `null` for one that is not known here. */
export const paperColour = (word: string): PaperColour | null =>
  PAPER_COLOURS.find((colour) =>
    KNOWN_BY[colour].some((known) => word.toLowerCase().includes(known)),
  ) ?? null;
