import type { PurposeKind } from '@/election/tally/ballots/purpose';
import { RECOMMENDATION, RECOMMENDERS } from '@/election/tally/ballots/recommendation';
import type { Quorum } from '@/election/tally/rules';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { useWords } from '@/text';
import { Field } from '@/ui/Field';
import styles from './prepare.module.css';
import type { TypedPurpose } from './purpose';

const KINDS = [
  'election',
  'recommendation',
  'evaluation',
  'preselection',
  'confirmation',
] as const satisfies readonly PurposeKind[];
const BASES = ['returned', 'valid'] as const;

/** Of those due who must be there for a recommendation; blank in the samples, so it is asked. */
const QUORUMS = {
  half: RECOMMENDATION.quorum,
  twoThirds: { num: 2, den: 3, comparator: '>=' },
  fourFifths: { num: 4, den: 5, comparator: '>=' },
} as const satisfies Record<string, Quorum>;
type QuorumName = keyof typeof QUORUMS;
const quorumNames = Object.keys(QUORUMS) as QuorumName[];

const same = (one: Quorum, other: Quorum): boolean =>
  one.num === other.num && one.den === other.den && one.comparator === other.comparator;

interface Props {
  readonly typed: TypedPurpose;
  readonly onChange: (typed: TypedPurpose) => void;
}

/** What the paper is for; an election, unless somebody says otherwise (domain §7). */
export function PurposeChoice({ typed, onChange }: Props) {
  const { prepare, terms } = useWords();
  const words = prepare.purpose;
  return (
    <>
      <Field
        label={words.label}
        className={styles.purpose ?? ''}
        hint={typed.kind === 'election' ? undefined : words.hints[typed.kind]}
      >
        {(control) => (
          <select
            {...control}
            value={typed.kind}
            onChange={(event) =>
              onChange({
                ...typed,
                kind: KINDS.find((kind) => kind === event.target.value) ?? 'election',
              })
            }
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {terms.purpose[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {typed.kind === 'recommendation' ? <Settings typed={typed} onChange={onChange} /> : null}
    </>
  );
}

/** What a recommendation meeting sets for itself. */
function Settings({ typed, onChange }: Props) {
  const { prepare, terms } = useWords();
  const words = prepare.purpose;
  const { settings } = typed;
  const set = (changed: Partial<TypedPurpose['settings']>) =>
    onChange({ ...typed, settings: { ...settings, ...changed } });
  return (
    <>
      <ChooseOne
        legend={words.by}
        options={RECOMMENDERS.map((value) => ({ value, label: terms.recommenders[value] }))}
        value={settings.by}
        onChange={(by) => set({ by })}
      />
      <ChooseOne
        legend={words.quorum}
        options={quorumNames.map((value) => ({ value, label: words.quorums[value] }))}
        value={quorumNames.find((name) => same(QUORUMS[name], settings.quorum)) ?? null}
        onChange={(name) => set({ quorum: QUORUMS[name] })}
      />
      <ChooseOne
        legend={words.base}
        options={BASES.map((value) => ({ value, label: words.bases[value] }))}
        value={settings.base}
        onChange={(base) => set({ base })}
      />
      <Field label={words.mayBeNamed} hint={words.mayBeNamedHint}>
        {(control) => (
          <textarea
            {...control}
            className={styles.names}
            rows={3}
            value={typed.mayBeNamed}
            onChange={(event) => onChange({ ...typed, mayBeNamed: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
