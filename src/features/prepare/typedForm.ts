import type { BallotContest, BallotForm, Sources } from '@/election/events/ballot';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import { parseCount } from '@/features/shared/CountField';
import type { StrokeTable } from '@/names/strokeTable';
import { orderOf } from './candidateOrder';
import { asksOfEach, namesNobody, purposeOf, type TypedPurpose, typedPurpose } from './purpose';

/** One contest of a form as it is being typed. */
export interface TypedContest {
  readonly id: ContestId;
  readonly office: string;
  readonly seats: string;
  readonly kind: BallotContest['kind'];
  readonly candidates: readonly MemberName[];
  /** Why the candidates do not stand in stroke order. */
  readonly reason: string;
  /** Where the candidates come from, if sheets of recommendations say so. */
  readonly sources: Sources | null;
}

/** A form as it is being typed; stored whole. */
export interface TypedForm {
  readonly purpose: TypedPurpose;
  readonly name: string;
  readonly colour: string;
  readonly blankMeans: BallotForm['blankMeans'];
  readonly within: BallotForm['within'];
  readonly among: BallotForm['among'] | null;
  readonly contests: readonly TypedContest[];
}

const newContest = (id: ContestId): TypedContest => ({
  id,
  office: '',
  seats: '',
  kind: 'differential',
  candidates: [],
  reason: '',
  sources: null,
});

const NOTHING: TypedForm = {
  name: '',
  colour: '',
  blankMeans: 'abstain',
  within: null,
  among: null,
  purpose: typedPurpose(undefined),
  contests: [newContest('C1' as ContestId)],
};

export function typedFrom(form: BallotForm | null): TypedForm {
  if (form === null) return NOTHING;
  const { name = '', colour = '', blankMeans, within, among = null } = form;
  return {
    name,
    colour,
    blankMeans,
    within,
    among,
    purpose: typedPurpose(form.purpose),
    contests: form.contests.map(
      ({ id, office, seats, kind, candidates, order, sources = null }) => ({
        id,
        office,
        seats: String(seats),
        kind,
        candidates,
        sources,
        reason: order?.by === 'hand' ? order.reason : '',
      }),
    ),
  };
}

/** One contest more on the same paper, under an id that the paper does not have. */
export function withContest(typed: TypedForm): TypedForm {
  const numbers = typed.contests.map(({ id }) => Number(id.slice(1)));
  const id = `C${Math.max(...numbers) + 1}` as ContestId;
  return { ...typed, contests: [...typed.contests, newContest(id)] };
}

/** Without one of its contests; what spoke of it goes with it. */
export function withoutContest(typed: TypedForm, gone: ContestId): TypedForm {
  const { within } = typed;
  const spoken = within?.contest === gone || within?.mustAlsoBeChosenIn === gone;
  return {
    ...typed,
    within: spoken ? null : within,
    contests: typed.contests.filter(({ id }) => id !== gone),
  };
}

type Table = StrokeTable | 'failed' | null;

/** The form as it is stored; `null` while something is wanting. */
export function formOf(id: FormId, typed: TypedForm, table: Table): BallotForm | null {
  const contests = typed.contests.map((contest) =>
    contestOf(asAsked(contest, typed.purpose), table, standsForSeats(typed.purpose)),
  );
  const complete = contests.filter((contest) => contest !== null);
  if (complete.length < contests.length) return null;
  const [name, colour] = [typed.name.trim(), typed.colour];
  const purpose = purposeOf(typed.purpose);
  const blankMeans = standsForSeats(typed.purpose) ? typed.blankMeans : 'abstain';
  return {
    id,
    blankMeans,
    within: typed.within,
    contests: complete,
    ...(name === '' ? {} : { name }),
    ...(colour === '' ? {} : { colour }),
    ...(typed.among === null ? {} : { among: typed.among }),
    ...(purpose === undefined ? {} : { purpose }),
  };
}

/** Candidates stand for seats: in an election, or in a pre-selection for one. */
export const standsForSeats = (purpose: TypedPurpose): boolean =>
  !namesNobody(purpose) && !asksOfEach(purpose);

/** A recommendation lists nobody; where each is asked about there are as many places as people. */
function asAsked(contest: TypedContest, purpose: TypedPurpose): TypedContest {
  if (namesNobody(purpose)) return { ...contest, kind: 'equal', candidates: [] };
  if (!asksOfEach(purpose)) return contest;
  return { ...contest, kind: 'equal', seats: String(contest.candidates.length) };
}

function contestOf(
  { id, office, seats, kind, candidates, reason, sources }: TypedContest,
  table: Table,
  standing: boolean,
): BallotContest | null {
  const number = parseCount(seats);
  const order = standing ? orderOf(candidates, reason, table) : {};
  if (office.trim() === '' || number === null || number < 1) return null;
  if ((standing && candidates.length === 0) || order === null) return null;
  return {
    id,
    office: office.trim(),
    seats: number,
    kind,
    candidates: [...candidates],
    ...order,
    ...sourcesOfThose(sources, candidates),
  };
}

/** Of those who stand; whoever was taken off the list, or put on it by hand, has none. */
function sourcesOfThose(
  sources: TypedContest['sources'],
  candidates: readonly MemberName[],
): Pick<BallotContest, 'sources'> {
  if (sources === null) return {};
  const people = sources.people.filter(({ name }) => candidates.includes(name));
  return people.length === 0 ? {} : { sources: { ...sources, people } };
}
