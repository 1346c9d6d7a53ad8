import type { ReactNode } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { contestKinds } from '@/election/events/ballot';
import type { MemberName } from '@/election/events/ids';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { CountField, parseCount } from '@/features/shared/CountField';
import { useStrokeTable } from '@/features/shared/useStrokeTable';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { Field } from '@/ui/Field';
import { CandidateList } from './CandidateList';
import { orderOf } from './candidateOrder';
import { FromRecommendations } from './FromRecommendations';
import { MemberPicker } from './MemberPicker';
import { NameAdder } from './NameAdder';
import styles from './prepare.module.css';
import { asksOfEach, namesNobody, type TypedPurpose } from './purpose';
import { Ratio } from './Ratio';
import { standsForSeats, type TypedContest } from './typedForm';

interface Props {
  readonly typed: TypedContest;
  readonly purpose: TypedPurpose;
  readonly edit: (changed: Partial<TypedContest>) => void;
  /** Storing was tried: what is wanting is said. */
  readonly asked: boolean;
  readonly disabled: boolean;
  /** Who may stand. */
  readonly pickable: readonly MemberName[];
  /** Stands above the candidates: a way to take several at once. */
  readonly proposed?: ReactNode;
  /** Stands below the seats: what else is settled for the paper. */
  readonly children?: ReactNode;
}

/** One contest: office, seats, and the candidates in the order of the ballot. */
export function ContestFields(props: Props) {
  const { typed, purpose, edit, asked, disabled, pickable, proposed, children } = props;
  const { prepare } = useWords();
  const words = prepare.contest;
  const meeting = useMeeting();
  const seats = parseCount(typed.seats);
  const standing = standsForSeats(purpose);
  const order = orderOf(typed.candidates, typed.reason, useStrokeTable());
  return (
    <fieldset role="presentation" className={styles.contestColumns} disabled={disabled}>
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
          {asksOfEach(purpose) ? null : (
            <CountField
              label={seatsLabel(prepare, purpose)}
              value={typed.seats}
              onChange={(text) => edit({ seats: text })}
              {...(asked && (seats ?? 0) < 1 ? { error: words.seatsWrong } : {})}
            />
          )}
          {standing ? (
            <ChooseOne
              legend={words.kind}
              options={contestKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
              value={typed.kind}
              onChange={(kind) => edit({ kind })}
            />
          ) : null}
        </div>
        {children}
        {standing ? (
          <Ratio kind={typed.kind} candidates={typed.candidates.length} seats={seats} />
        ) : null}
      </div>
      {namesNobody(purpose) ? null : (
        <div className={styles.stack}>
          <h2>{standing ? words.candidates : prepare.purpose.listed}</h2>
          {meeting.roster.length === 0 ? <p>{words.noRoster}</p> : null}
          {proposed}
          {standing && !disabled ? (
            <FromRecommendations onTake={(candidates, sources) => edit({ candidates, sources })} />
          ) : null}
          {typed.sources === null ? null : (
            <p className={styles.small}>
              {prepare.fromSheets.taken(
                typed.sources.people.filter(({ name }) => typed.candidates.includes(name)).length,
              )}
            </p>
          )}
          <MemberPicker
            label={words.add}
            names={pickable.filter((name) => !typed.candidates.includes(name))}
            disabled={disabled}
            onPick={(name) => edit({ candidates: [...typed.candidates, name] })}
          />
          {standing ? null : (
            <NameAdder
              label={prepare.purpose.listed}
              onAdd={(names) => edit({ candidates: [...new Set([...typed.candidates, ...names])] })}
            />
          )}
          <CandidateList
            names={typed.candidates}
            onChange={(candidates) => edit({ candidates })}
            reason={typed.reason}
            onReason={(reason) => edit({ reason })}
            reasonMissing={asked && standing && order === null}
            {...(asked && typed.candidates.length === 0 ? { error: words.noCandidates } : {})}
          />
        </div>
      )}
    </fieldset>
  );
}

/** Seats, how many a paper may recommend, or how many go on as formal candidates. */
function seatsLabel({ contest, purpose }: Words['prepare'], { kind }: TypedPurpose): string {
  if (kind === 'recommendation') return purpose.most;
  return kind === 'preselection' ? purpose.places : contest.seats;
}
