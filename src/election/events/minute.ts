import * as v from 'valibot';

/**
 * A whole minute in UTC, `2026-11-22T01:00Z`: nothing finer is kept, so that arrivals and papers are not told
 * apart by the moment at which they were stored.
 */
const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})Z$/;

const MINUTES_A_DAY = 1440;

/** The minute of a clock's time (ISO 8601 in UTC); what a clock beyond the year 9999 says is no minute. */
export const minuteOf = (clock: string): string => `${clock.slice(0, 16)}Z`;

/** Minutes since a fixed day, to be subtracted from each other; `null` where it is no minute that exists. */
export function minutesSince(minute: string): number | null {
  const parts = FORM.exec(minute)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = parts;
  if (month < 1 || month > 12 || hours > 23 || minutes > 59) return null;
  const first = firstOfMonth(year, month);
  if (day < 1 || first + day > firstOfMonth(year, month + 1)) return null;
  return ((first + day) * 24 + hours) * 60 + minutes;
}

export const isDayOrMore = (minutes: number): boolean => minutes >= MINUTES_A_DAY;

/** Days before a month, by the Gregorian calendar; the year begins with March, so that a leap day ends it. */
function firstOfMonth(year: number, month: number): number {
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  const sinceMarch = months - years * 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * sinceMarch + 2) / 5);
}

/** When an entry was made. */
export const minuteSchema = v.pipe(
  v.string(),
  v.regex(FORM),
  v.check((minute) => minutesSince(minute) !== null),
);
