import type { Form } from '@/election/tally/paper';

/** A form on which nobody is chosen at another's cost: no paper can choose too many. */
export const withoutSeats = (form: Form): Form => ({
  ...form,
  contests: form.contests.map((contest) => ({ ...contest, seats: Number.MAX_SAFE_INTEGER })),
});
