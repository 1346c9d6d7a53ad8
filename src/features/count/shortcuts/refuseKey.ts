import { areBeside, KEYBOARD, withTwin } from './keyboard';
import { FIXED, type Job, type Layout, rowOfJob } from './shortcuts';

/** Why a key cannot have this job. */
export type KeyRefusal =
  /** The browser's, the system's, always the same on the pad, or nowhere on an ordinary keyboard. */
  | { readonly why: 'reserved' }
  | { readonly why: 'taken'; readonly by: Job }
  /** ○ and × would lie side by side. */
  | { readonly why: 'beside'; readonly of: Job };

/** Whether this key may do that job beside the others of the layout; `null` where it may. */
export function refuseKey({ codeOf }: Layout, job: Job, code: string): KeyRefusal | null {
  if (!KEYBOARD.has(code) || FIXED.has(code)) return { why: 'reserved' };
  const codes = withTwin(code);
  const others = [...codeOf]
    .filter(([other]) => other !== job)
    .map(([other, at]) => ({ other, at: withTwin(at) }));
  const by = others.find(({ at }) => at.some((one) => codes.includes(one)));
  if (by !== undefined) return { why: 'taken', by: by.other };
  const of = others.find(
    ({ other, at }) =>
      areOpposite(job, other) && at.some((one) => codes.some((mine) => areBeside(mine, one))),
  );
  return of === undefined ? null : { why: 'beside', of: of.other };
}

/** One puts ○ and the other ×, at once. */
const areOpposite = (one: Job, other: Job): boolean =>
  (one === 'fill' && putsAgainst(other)) || (other === 'fill' && putsAgainst(one));

const putsAgainst = (job: Job): boolean => job === 'here' || rowOfJob(job) !== null;
