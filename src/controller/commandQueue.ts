/** Runs one job after another, each in the order in which it came. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    // A job that failed answers its own caller; the next one runs all the same.
    last = next.catch(() => undefined);
    return next;
  };
}
