import { useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { mayVote } from '../../election/attendance';
import { type BallotContest, type BallotForm, contestKinds } from '../../election/events';
import { headCounted } from '../../election/gates';
import type { ContestId, FormId, MemberName } from '../../election/ids';
import { useWords } from '../../text';
import { Field } from '../../ui/Field';
import { ChooseOne } from '../parts/ChooseOne';
import { CountField, parseCount } from '../parts/CountField';
import { useAct } from '../parts/useAct';
import { CandidateList } from './CandidateList';
import { orderOf } from './candidateOrder';
import { MemberPicker } from './MemberPicker';
import styles from './prepare.module.css';
import { Ratio } from './Ratio';
import { type PartProps, Section } from './Section';
import { useDraft } from './useDraft';
import { useStrokeTable } from '../parts/useStrokeTable';

const BLANK_MEANS = ['abstain', 'for'] as const;

interface Typed {
  readonly office: string;
  readonly seats: string;
  readonly kind: BallotForm['contests'][number]['kind'];
  readonly blankMeans: BallotForm['blankMeans'];
  readonly candidates: readonly MemberName[];
  /** Why the candidates do not stand in stroke order. */
  readonly reason: string;
}

const NOTHING: Typed = {
  office: '',
  seats: '',
  kind: 'differential',
  blankMeans: 'abstain',
  candidates: [],
  reason: '',
};

function typedFrom(form: BallotForm | null): Typed {
  const contest = form?.contests[0];
  if (form === null || contest === undefined) return NOTHING;
  const { office, seats, kind, candidates, order } = contest;
  const reason = order?.by === 'hand' ? order.reason : '';
  return { office, seats: String(seats), kind, candidates, reason, blankMeans: form.blankMeans };
}

/** This version holds one form with one contest. */
const formOf = (typed: Typed, seats: number, order: Pick<BallotContest, 'order'>): BallotForm => ({
  id: 'F1' as FormId,
  blankMeans: typed.blankMeans,
  within: null,
  contests: [
    {
      id: 'C1' as ContestId,
      office: typed.office.trim(),
      seats,
      kind: typed.kind,
      candidates: [...typed.candidates],
      ...order,
    },
  ],
});

/** What is elected: office, seats, and the candidates in the order of the ballot. */
export function ContestSection(part: PartProps) {
  const { prepare } = useWords();
  const words = prepare.contest;
  const meeting = useMeeting();
  const draft = useDraft<Typed>(typedFrom(meeting.round.ballot));
  const [asked, setAsked] = useState(false);
  const act = useAct();
  const typed = draft.value;
  const seats = parseCount(typed.seats);
  const order = orderOf(typed.candidates, typed.reason, useStrokeTable());
  const frozen = headCounted(meeting);
  const edit = (changed: Partial<Typed>) => draft.edit({ ...typed, ...changed });
  const pickable = meeting.roster
    .filter((member) => mayVote(member) && !typed.candidates.includes(member.name))
    .map(({ name }) => name);

  async function store(): Promise<boolean> {
    setAsked(true);
    if (typed.office.trim() === '' || seats === null || seats < 1) return false;
    if (typed.candidates.length === 0 || order === null) return false;
    const stored = await act.run({ type: 'formSet', form: formOf(typed, seats, order) });
    if (stored) draft.drop();
    return stored;
  }

  return (
    <Section
      act={act}
      changed={draft.changed}
      stored={meeting.round.ballot !== null}
      onStore={store}
      onUndo={draft.drop}
      {...part}
    >
      {frozen ? <p>{prepare.frozen}</p> : null}
      <fieldset role="presentation" className={styles.contestColumns} disabled={frozen}>
        <div className={styles.stack}>
          <Field
            label={words.office}
            hint={words.officeHint}
            {...(asked && typed.office.trim() === '' ? { error: prepare.fill(words.office) } : {})}
          >
            {(control) => (
              <input
                {...control}
                maxLength={40}
                value={typed.office}
                onChange={(event) => edit({ office: event.target.value })}
              />
            )}
          </Field>
          <div className={styles.seats}>
            <CountField
              label={words.seats}
              value={typed.seats}
              onChange={(text) => edit({ seats: text })}
              {...(asked && (seats ?? 0) < 1 ? { error: words.seatsWrong } : {})}
            />
            <ChooseOne
              legend={words.kind}
              options={contestKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
              value={typed.kind}
              onChange={(kind) => edit({ kind })}
            />
          </div>
          <ChooseOne
            legend={words.blankMeans}
            options={BLANK_MEANS.map((value) => ({ value, label: words.blankMeansValues[value] }))}
            value={typed.blankMeans}
            onChange={(blankMeans) => edit({ blankMeans })}
          />
          <Ratio kind={typed.kind} candidates={typed.candidates.length} seats={seats} />
        </div>
        <div className={styles.stack}>
          <h2>{words.candidates}</h2>
          {meeting.roster.length === 0 ? <p>{words.noRoster}</p> : null}
          <MemberPicker
            label={words.add}
            names={pickable}
            disabled={frozen}
            onPick={(name) => edit({ candidates: [...typed.candidates, name] })}
          />
          <CandidateList
            names={typed.candidates}
            onChange={(candidates) => edit({ candidates })}
            reason={typed.reason}
            onReason={(reason) => edit({ reason })}
            reasonMissing={asked && order === null}
            {...(asked && typed.candidates.length === 0 ? { error: words.noCandidates } : {})}
          />
        </div>
      </fieldset>
    </Section>
  );
}
