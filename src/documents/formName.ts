import type { BallotForm } from '@/election/events/ballot';
import type { FormId } from '@/election/events/ids';
import type { Meeting } from '@/election/state/meeting';
import { roundsOf } from '@/election/state/rounds';
import type { Words } from '@/text';

/** What a paper is called where the meeting named it, else by its number. */
export const formName = (
  { terms }: Pick<Words, 'terms'>,
  form: FormId,
  ballot: Pick<BallotForm, 'name'> | null,
): string => ballot?.name ?? terms.form(form);

/** The same for a form of the meeting. */
export const formNameIn = (words: Pick<Words, 'terms'>, meeting: Meeting, form: FormId): string =>
  formName(words, form, roundsOf(meeting, form)[0]?.ballot ?? null);
