import { ChooseOne } from '@/features/shared/ChooseOne';
import { parseCount } from '@/features/shared/CountField';
import { useWords } from '@/text';
import type { TypedContest, TypedForm } from './typedForm';

interface Props {
  readonly typed: TypedForm;
  readonly edit: (changed: Partial<TypedForm>) => void;
}

const NONE = '';
const pairOf = (inner: string, outer: string) => `${inner} ${outer}`;

/** Whoever is chosen for the one must be chosen for the other, or the paper is void [plan 3]. */
export function WithinRule({ typed, edit }: Props) {
  const words = useWords().prepare.form.within;
  const { contests, within } = typed;
  const pairs = contests.flatMap((inner) =>
    contests.filter((outer) => mayHold(inner, outer)).map((outer) => ({ inner, outer })),
  );
  return (
    <ChooseOne
      legend={words.label}
      options={[
        { value: NONE, label: words.none },
        ...pairs.map(({ inner, outer }) => ({
          value: pairOf(inner.id, outer.id),
          label: words.rule(inner.office || words.unnamed, outer.office || words.unnamed),
        })),
      ]}
      value={within === null ? NONE : pairOf(within.contest, within.mustAlsoBeChosenIn)}
      onChange={(value) => {
        const pair = pairs.find(({ inner, outer }) => pairOf(inner.id, outer.id) === value);
        edit({
          within:
            pair === undefined
              ? null
              : { contest: pair.inner.id, mustAlsoBeChosenIn: pair.outer.id },
        });
      }}
    />
  );
}

/** Nobody asks that seven be among one: offered is the smaller within the larger, as far as known. */
function mayHold(inner: TypedContest, outer: TypedContest): boolean {
  if (inner.id === outer.id) return false;
  const [few, many] = [parseCount(inner.seats), parseCount(outer.seats)];
  return few === null || many === null || few <= many;
}
