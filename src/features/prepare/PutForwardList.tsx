import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Sources } from '@/election/events/ballot';
import type { MemberName } from '@/election/events/ids';
import {
  type PutForward,
  putForwardBy,
  putForwardByBoth,
  type Recommended,
  sourcesOf,
} from '@/election/rules/ballot/recommended';
import { isFullMember } from '@/election/rules/roster/attendance';
import { parseWeights } from '@/election/tally/ballots/merge';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { NameAdder } from './NameAdder';
import { PutForwardTable } from './PutForwardTable';
import styles from './prepare.module.css';
import { SheetChoice } from './SheetChoice';

interface Props {
  readonly found: readonly Recommended[];
  readonly onTake: (candidates: readonly MemberName[], sources: Sources) => void;
}

/** Which sheets are taken, what their votes count, and who of those named becomes a candidate. */
export function PutForwardList({ found, onTake }: Props) {
  const { fromSheets: words } = useWords().prepare;
  const meeting = useMeeting();
  const ofRepresentatives = found.filter(({ by }) => by === 'representatives');
  const ofMembers = found.filter(({ by }) => by !== 'representatives');
  const [one, setOne] = useState<Recommended | null>(ofRepresentatives.at(-1) ?? null);
  const [other, setOther] = useState<Recommended | null>(ofMembers.at(-1) ?? null);
  const [weights, setWeights] = useState({ representatives: '', members: '' });
  const [added, setAdded] = useState<readonly string[]>([]);
  /** Who was ticked or unticked by hand; the others stand as their votes have them. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());

  // Members and representatives together have been counted as one already.
  const both = one !== null && other?.by === 'members';
  const parsed = parseWeights(weights.representatives, weights.members);
  const people = peopleOf();
  const isTicked = (person: PutForward) =>
    ticks.get(person.name) ?? person.said.some(({ passed }) => passed);
  const chosen = people.filter((person) => mayStand(person.name) && isTicked(person));

  function peopleOf(): readonly PutForward[] {
    if (both) return parsed === null ? [] : putForwardByBoth(one, other, parsed);
    const alone = other ?? one;
    return alone === null ? [] : putForwardBy(alone);
  }

  function mayStand(name: string): boolean {
    return isFullMember(meeting, name);
  }

  function take() {
    const taken = both ? [one, other] : [other ?? one].filter((sheet) => sheet !== null);
    const superiors = added.filter((name) => !chosen.some((person) => person.name === name));
    const names: readonly string[] = [...chosen.map(({ name }) => name), ...superiors];
    onTake(names as readonly MemberName[], {
      sheets: taken.map(({ by, meeting: of, hash }) => ({ by, meeting: of, hash })),
      weights: both ? weights : null,
      people: [
        ...chosen.map((person) => ({
          name: person.name as MemberName,
          score: person.score,
          from: added.includes(person.name)
            ? [...sourcesOf(person), ...sourcesOf(null)]
            : [...sourcesOf(person)],
        })),
        ...superiors.map((name) => ({
          name: name as MemberName,
          score: null,
          from: [...sourcesOf(null)],
        })),
      ],
    });
  }

  return (
    <div className={styles.stack}>
      <SheetChoice
        label={words.ofRepresentatives}
        sheets={ofRepresentatives}
        chosen={one}
        onChoose={setOne}
      />
      <SheetChoice label={words.ofMembers} sheets={ofMembers} chosen={other} onChoose={setOther} />
      {both ? (
        <div className={styles.twoColumns}>
          {(['representatives', 'members'] as const).map((by) => (
            <Field
              key={by}
              label={words.weight[by]}
              hint={words.weightHint}
              {...(weights[by] !== '' && parsed === null ? { error: words.weightWrong } : {})}
            >
              {(control) => (
                <input
                  {...control}
                  autoComplete="off"
                  maxLength={20}
                  value={weights[by]}
                  onChange={(event) => setWeights({ ...weights, [by]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      ) : null}
      {people.length === 0 ? null : (
        <PutForwardTable
          people={people}
          mayStand={mayStand}
          isTicked={isTicked}
          onTick={(name, ticked) => setTicks(new Map(ticks).set(name, ticked))}
        />
      )}
      <NameAdder
        label={words.superior}
        onAdd={(names) => setAdded([...new Set([...added, ...names.filter(mayStand)])])}
      />
      {added.length === 0 ? null : <p>{words.added(added)}</p>}
      <Button
        kind="primary"
        disabled={chosen.length + added.length === 0 || (both && parsed === null)}
        onClick={take}
      >
        {words.take(new Set([...chosen.map(({ name }) => name), ...added]).size)}
      </Button>
    </div>
  );
}
