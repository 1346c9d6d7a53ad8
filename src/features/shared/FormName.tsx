import { formName } from '@/documents/formName';
import type { BallotForm } from '@/election/events/ballot';
import type { FormId } from '@/election/events/ids';
import { useWords } from '@/text';
import { paperColour } from '@/text/paperColour';
import { Swatch } from '@/ui/Swatch';

interface Props {
  readonly form: FormId;
  readonly ballot: Pick<BallotForm, 'name' | 'colour'> | null;
}

/** What a paper is called, and its colour as a patch and a word. */
export function FormName({ form, ballot }: Props) {
  const words = useWords();
  const name = formName(words, form, ballot);
  const colour = ballot?.colour;
  if (colour === undefined) return <>{name}</>;
  const patch = paperColour(colour);
  return (
    <>
      {patch === null ? null : <Swatch colour={patch} />} {words.terms.coloured(name, colour)}
    </>
  );
}
