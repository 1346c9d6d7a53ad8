import { type Composing, isComposing } from '@/features/shared/composing';
import { KEYBOARD, withTwin } from './keyboard';

/** What a key, or the button beside it, asks of the pad; the draft or the screen carries it out. */
export type PadAction =
  /** An exception: × on an election's paper, the person or the next grade on the others. */
  | { readonly do: 'row'; readonly row: number }
  | { readonly do: 'move'; readonly by: 1 | -1 }
  | { readonly do: PlainAction };

export type PlainAction =
  | 'store'
  /** ○ for every candidate not yet marked. */
  | 'fill'
  /** No mark, at the row at hand. */
  | 'noMark'
  /** What the row's key does, at the row at hand. */
  | 'here'
  /** Doubtful: put aside, its place kept. */
  | 'aside'
  | 'writeIn'
  | 'void'
  | 'blank'
  | 'illegible'
  /** Those just keyed have ○, and nobody else has a mark. */
  | 'onlyThese'
  | 'endPacket'
  | 'takeOff'
  | 'clear'
  /** The paper stored last, taken back before a scrutineer. */
  | 'correctLast'
  | 'pause';

/** What lies behind the key of the layer. */
export type Rarer = Extract<
  PlainAction,
  | ('void' | 'blank' | 'illegible' | 'onlyThese')
  | ('endPacket' | 'takeOff' | 'clear' | 'correctLast' | 'pause')
>;

/** What a key is there for; the first row is 1. */
export const JOBS = [
  ...['row1', 'row2', 'row3', 'row4', 'row5', 'row6', 'row7', 'row8', 'row9', 'row10'],
  ...['prefix', 'fill', 'store', 'noMark', 'here', 'aside', 'writeIn', 'layer'],
] as const satisfies readonly string[];
export type Job = (typeof JOBS)[number];

export const LAYOUT_NAMES = ['pad', 'left'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** Keys that somebody put in the place of those that the layout comes with (`KeyboardEvent.code`). */
export type Changed = Readonly<Partial<Record<Job, string>>>;

const rowJobs = (codes: readonly string[]): readonly (readonly [Job, string])[] =>
  codes.flatMap((code, i) => {
    const job = JOBS[i];
    return job === undefined ? [] : [[job, code] as const];
  });

/**
 * What each layout comes with: for the right hand the numeric pad (and the keys of the main block that
 * say the same), for the left hand the left end of the main block.
 */
const GIVEN: Readonly<Record<LayoutName, readonly (readonly [Job, string])[]>> = {
  pad: [
    ...rowJobs(Array.from('123456789', (n) => `Numpad${n}`)),
    ['prefix', 'Numpad0'],
    ['fill', 'NumpadSubtract'],
    ['store', 'NumpadEnter'],
    ['noMark', 'NumpadDecimal'],
    ['here', 'Space'],
    ['aside', 'NumpadDivide'],
    ['writeIn', 'NumpadAdd'],
    ['layer', 'NumpadMultiply'],
  ],
  left: [
    ...rowJobs([
      ...Array.from('12345', (n) => `Digit${n}`),
      ...Array.from('QWERT', (letter) => `Key${letter}`),
    ]),
    ['prefix', 'KeyG'],
    ['fill', 'KeyZ'],
    ['store', 'Space'],
    ['noMark', 'KeyD'],
    ['here', 'KeyC'],
    ['aside', 'KeyA'],
    ['writeIn', 'KeyS'],
    ['layer', 'KeyF'],
  ],
};

/** The keys as they are now. Places on the keyboard: the same with NumLock on or off, in any language. */
export interface Layout {
  readonly name: LayoutName;
  readonly codeOf: ReadonlyMap<Job, string>;
  readonly jobOf: ReadonlyMap<string, Job>;
  /** Rows with a key of their own; those after them are reached by the prefix. */
  readonly direct: number;
}

export function layoutOf(name: LayoutName, changed: Changed = {}): Layout {
  const codeOf = new Map(GIVEN[name].map(([job, code]) => [job, changed[job] ?? code] as const));
  return {
    name,
    codeOf,
    jobOf: new Map([...codeOf].flatMap(([job, code]) => withTwin(code).map((one) => [one, job]))),
    direct: [...codeOf.keys()].filter((job) => rowOfJob(job) !== null).length,
  };
}

/** The row, from 0, whose key this is. */
export function rowOfJob(job: Job): number | null {
  const row = JOBS.indexOf(job);
  return job.startsWith('row') ? row : null;
}

/** The same on every layout, and not to be changed. */
export const FIXED: ReadonlyMap<string, PadAction> = new Map<string, PadAction>([
  ['ArrowDown', { do: 'move', by: 1 }],
  ['ArrowUp', { do: 'move', by: -1 }],
  ['Backspace', { do: 'takeOff' }],
  ['Delete', { do: 'clear' }],
]);

/** What is rarer lies behind the key of the layer, each on the key of the row of that number. */
export const LAYER: ReadonlyMap<number, Rarer> = new Map<number, Rarer>([
  [1, 'void'],
  [2, 'blank'],
  [3, 'illegible'],
  [4, 'onlyThese'],
  [5, 'endPacket'],
  [6, 'takeOff'],
  [7, 'clear'],
  [8, 'correctLast'],
  [9, 'pause'],
]);

/** After the prefix, a row's key means the row so many further down; the prefix twice means the tenth. */
export const AFTER_PREFIX = 10;
export const prefixTwice = ({ direct }: Layout): number | null =>
  direct < AFTER_PREFIX ? AFTER_PREFIX - 1 : null;

export const capOfJob = ({ codeOf }: Layout, job: Job): string =>
  KEYBOARD.get(codeOf.get(job) ?? '')?.cap ?? '';

/** What is pressed for a row, key after key; `null` for a row that arrows and touch reach. */
export function capOfRow(layout: Layout, row: number): string | null {
  const prefix = capOfJob(layout, 'prefix');
  if (row === prefixTwice(layout)) return `${prefix} ${prefix}`;
  const within = row < layout.direct ? row : row - AFTER_PREFIX;
  const job = JOBS[within];
  if (job === undefined || within < 0 || within >= layout.direct) return null;
  return within === row ? capOfJob(layout, job) : `${prefix} ${capOfJob(layout, job)}`;
}

/** What is pressed to do this, key after key. */
export function capOf(layout: Layout, what: PlainAction): string {
  if (what === 'takeOff') return '⌫';
  if (what === 'clear') return 'Del';
  const own = JOBS.find((job) => job === what);
  if (own !== undefined) return capOfJob(layout, own);
  return `${capOfJob(layout, 'layer')} ${capOfChoice(layout, what)}`;
}

/** The key of a choice while the layer is open. */
export function capOfChoice(layout: Layout, what: PlainAction): string {
  const number = [...LAYER].find(([, one]) => one === what)?.[0];
  const job = number === undefined ? undefined : JOBS[number - 1];
  return job === undefined ? '' : capOfJob(layout, job);
}

/** What of a keyboard event decides. */
export interface KeyPress extends Composing {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The key belongs to others: the input method, or a shortcut of the browser's. */
export const isOthers = (event: Omit<KeyPress, 'code'>): boolean =>
  isComposing(event) || event.ctrlKey || event.altKey || event.metaKey;
