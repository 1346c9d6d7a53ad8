import { unreachable } from '@/election/tally/unreachable';
import {
  AFTER_PREFIX,
  FIXED,
  type Job,
  LAYER,
  type Layout,
  type PadAction,
  prefixTwice,
  rowOfJob,
} from './shortcuts';

/** What the last key left open: a row beyond those with a key of their own, or the layer of rarer things. */
export type Pending = 'none' | 'prefix' | 'layer';

/** What came of a key. */
export interface ResolvedKey {
  readonly pending: Pending;
  readonly action: PadAction | null;
}

/**
 * What a key means on the pad; `null` where it is none of ours. `rows` is how many the paper has.
 * An unfinished row is never stored over: the store key waits until it is finished or taken back.
 */
export function resolveKey(
  pending: Pending,
  code: string,
  layout: Layout,
  rows: number,
): ResolvedKey | null {
  if (code === 'Escape') return pending === 'none' ? null : NOTHING;
  const job = layout.jobOf.get(code);
  const fixed = FIXED.get(code);
  if (job === undefined && fixed === undefined) return null;
  switch (pending) {
    case 'none':
      return job === undefined ? acts(fixed) : plain(job, layout, rows);
    case 'prefix':
      return job === undefined ? unfinished(fixed) : afterPrefix(job, layout, rows);
    case 'layer':
      return job === undefined ? STAYS_OPEN : choice(job);
    default:
      return unreachable(pending);
  }
}

const NOTHING: ResolvedKey = { pending: 'none', action: null };
const STAYS_OPEN: ResolvedKey = { pending: 'layer', action: null };
const acts = (action: PadAction | undefined): ResolvedKey => ({
  pending: 'none',
  action: action ?? null,
});

function plain(job: Job, { direct }: Layout, rows: number): ResolvedKey {
  const row = rowOfJob(job);
  if (row !== null) return acts({ do: 'row', row });
  if (job === 'layer') return STAYS_OPEN;
  // Where every row has its key there is nothing to begin.
  if (job === 'prefix') return rows > direct ? { pending: 'prefix', action: null } : NOTHING;
  return acts(DOES.get(job));
}

/** Keys that do one thing by themselves. */
const DOES: ReadonlyMap<Job, PadAction> = new Map(
  (['fill', 'store', 'noMark', 'here', 'aside', 'writeIn'] as const).map((job) => [
    job,
    { do: job },
  ]),
);

/** One step back takes back the prefix alone. */
const unfinished = (fixed: PadAction | undefined): ResolvedKey =>
  fixed?.do === 'takeOff' ? NOTHING : acts(fixed);

function afterPrefix(job: Job, layout: Layout, rows: number): ResolvedKey {
  if (job === 'store') return { pending: 'prefix', action: null };
  if (job === 'prefix') {
    const row = prefixTwice(layout);
    return row === null ? { pending: 'prefix', action: null } : acts({ do: 'row', row });
  }
  const row = rowOfJob(job);
  return row === null ? plain(job, layout, rows) : acts({ do: 'row', row: row + AFTER_PREFIX });
}

/** In the layer nothing but its choices does anything. */
function choice(job: Job): ResolvedKey {
  if (job === 'layer') return NOTHING;
  const row = rowOfJob(job);
  const what = row === null ? undefined : LAYER.get(row + 1);
  return what === undefined ? STAYS_OPEN : acts({ do: what });
}
