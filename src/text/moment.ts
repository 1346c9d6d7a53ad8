const two = (n: number) => String(n).padStart(2, '0');

/** A stored UTC time as the clock in the hall shows it: `14:05`. */
export function clockTime(at: string): string {
  const then = new Date(at);
  return `${two(then.getHours())}:${two(then.getMinutes())}`;
}

/** The day of a stored UTC time where the hall is: `2026-11-22`. */
export function dayOf(at: string): string {
  const then = new Date(at);
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}

/** Both: `2026-11-22 14:05`. */
export const dayAndTime = (at: string): string => `${dayOf(at)} ${clockTime(at)}`;

/** Year, month and day of a date such as `2026-11-22`, as numbers to be said. */
export function dateParts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}
