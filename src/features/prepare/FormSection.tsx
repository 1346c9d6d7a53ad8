import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import { firstOf } from '@/election/events/refusal';
import { formStandsStill } from '@/election/rules/ballot/formStandsStill';
import { meetingGoesOn } from '@/election/rules/meetingGoesOn';
import { electedIn } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { roundsOf } from '@/election/state/rounds';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { Sentences } from '@/features/shared/Sentences';
import { useStrokeTable } from '@/features/shared/useStrokeTable';
import { useSubmit } from '@/features/shared/useSubmit';
import { byStrokes } from '@/names/strokeOrder';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { AmongElected } from './AmongElected';
import { ContestFields } from './ContestFields';
import { DropForm } from './DropForm';
import { FormNaming } from './FormNaming';
import { FromPreselection } from './FromPreselection';
import { PurposeChoice } from './PurposeChoice';
import styles from './prepare.module.css';
import { type PartProps, Section } from './Section';
import {
  formOf,
  standsForSeats,
  type TypedContest,
  typedFrom,
  withContest,
  withoutContest,
} from './typedForm';
import { useDraft } from './useDraft';
import { WithinRule } from './WithinRule';

const BLANK_MEANS = ['abstain', 'for'] as const;

interface Props extends PartProps {
  readonly form: FormId;
  /** Whether the meeting has other papers too, stored or just begun. */
  readonly several: boolean;
  /** Takes a paper that was never stored off the screen again. */
  readonly onGone: () => void;
}

/** One paper of the meeting: what is elected on it, and what tells it from other papers. */
export function FormSection({ form, several, onGone, ...part }: Props) {
  const { prepare } = useWords();
  const words = prepare.form;
  const meeting = useMeeting();
  const stored = roundsOf(meeting, form)[0]?.ballot ?? null;
  const draft = useDraft(typedFrom(stored));
  const [asked, setAsked] = useState(false);
  const submission = useSubmit();
  const table = useStrokeTable();
  const typed = draft.value;
  const { contests } = typed;
  const barred = stored === null ? [] : standsStill(meeting, form);
  const disabled = barred.length > 0;
  const pickable = mayStand(meeting, typed.among ?? null);
  const inOrder = (names: readonly MemberName[]) =>
    table === null || table === 'failed' ? names : byStrokes(names, table);
  const named = several || stored?.name !== undefined;

  const edit = (changed: Partial<typeof typed>) => draft.edit({ ...typed, ...changed });
  const editContest = (id: ContestId, changed: Partial<TypedContest>) =>
    edit({ contests: contests.map((one) => (one.id === id ? { ...one, ...changed } : one)) });

  async function store(): Promise<boolean> {
    setAsked(true);
    const made = formOf(form, typed, table);
    if (made === null || (several && made.name === undefined)) return false;
    const done = await submission.run({ type: 'formSet', form: made });
    if (done) {
      draft.drop();
      setAsked(false);
    }
    return done;
  }

  const marks = (
    <ChooseOne
      legend={prepare.contest.blankMeans}
      options={BLANK_MEANS.map((value) => ({
        value,
        label: prepare.contest.blankMeansValues[value],
      }))}
      value={typed.blankMeans}
      onChange={(blankMeans) => edit({ blankMeans })}
    />
  );
  const alone = contests.length === 1;
  const elects = typed.purpose.kind === 'election';

  return (
    <Section
      submission={submission}
      changed={draft.changed}
      stored={stored !== null}
      onStore={store}
      onUndo={draft.drop}
      {...part}
    >
      {disabled ? <Sentences refusals={barred} /> : null}
      <fieldset role="presentation" className={styles.bare} disabled={disabled}>
        {named ? <FormNaming typed={typed} edit={edit} asked={asked && several} /> : null}
        {alone ? null : (
          <div className={styles.twoColumns}>
            {marks}
            <WithinRule typed={typed} edit={edit} />
          </div>
        )}
        {alone ? (
          <PurposeChoice typed={typed.purpose} onChange={(purpose) => edit({ purpose })} />
        ) : null}
        {elects ? <AmongElected form={form} typed={typed} edit={edit} /> : null}
      </fieldset>
      {contests.map((contest, i) => (
        <section
          key={contest.id}
          className={alone ? undefined : styles.contest}
          aria-label={alone ? undefined : words.contest(i + 1, contest.office)}
        >
          {alone ? null : (
            <div className={styles.contestHead}>
              <h2>{words.contest(i + 1, contest.office)}</h2>
              <Button
                aria-label={words.removeContestOf(contest.office || String(i + 1))}
                disabled={disabled}
                onClick={() => draft.edit(withoutContest(typed, contest.id))}
              >
                {words.removeContest}
              </Button>
            </div>
          )}
          <ContestFields
            typed={contest}
            edit={(changed) => editContest(contest.id, changed)}
            asked={asked}
            disabled={disabled}
            purpose={typed.purpose}
            pickable={pickable}
            proposed={
              disabled || !elects ? null : typed.among === null ? (
                <FromPreselection
                  pickable={pickable}
                  onTake={(names) =>
                    editContest(contest.id, { candidates: inOrder(names), sources: null })
                  }
                />
              ) : (
                <ProposeAll
                  names={pickable}
                  onPropose={() => editContest(contest.id, { candidates: inOrder(pickable) })}
                />
              )
            }
          >
            {alone && standsForSeats(typed.purpose) ? marks : null}
          </ContestFields>
        </section>
      ))}
      {disabled ? null : (
        <div className={styles.order}>
          {elects ? (
            <Button onClick={() => draft.edit(withContest(typed))}>{words.addContest}</Button>
          ) : null}
          {several ? <DropForm form={form} stored={stored !== null} onGone={onGone} /> : null}
        </div>
      )}
    </Section>
  );
}

/** Why nothing of the paper can be set any more. */
const standsStill = (meeting: Meeting, form: FormId) =>
  firstOf(
    () => meetingGoesOn(meeting),
    () => formStandsStill(meeting, form),
  );

/** Full members; where the paper says so, those elected there. */
function mayStand(
  meeting: Meeting,
  among: NonNullable<BallotForm['among']> | null,
): readonly MemberName[] {
  const elected = among === null ? null : electedIn(meeting, among.form, among.contest);
  return meeting.roster
    .filter(
      (member) => member.standing === 'full' && (elected === null || elected.includes(member.name)),
    )
    .map(({ name }) => name);
}

interface ProposeAllProps {
  readonly names: readonly MemberName[];
  readonly onPropose: () => void;
}

function ProposeAll({ names, onPropose }: ProposeAllProps) {
  const { among } = useWords().prepare.form;
  return (
    <div className={styles.order}>
      <Button onClick={onPropose}>{among.propose(names.length)}</Button>
    </div>
  );
}
