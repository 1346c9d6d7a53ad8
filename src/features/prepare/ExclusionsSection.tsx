import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import {
  type ExclusionCategory,
  exclusionCategories,
  type ProposedExclusion,
} from '@/election/events/roster';
import { attendance, mayVote } from '@/election/rules/roster/attendance';
import { headCounted } from '@/election/rules/round/standing';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { ExclusionsVoted } from './ExclusionsVoted';
import { MemberPicker } from './MemberPicker';
import styles from './prepare.module.css';
import { type PartProps, Section } from './Section';
import { useDraft } from './useDraft';

interface Row {
  readonly name: MemberName;
  readonly category: ExclusionCategory | null;
  readonly consent: string;
}

/** Who is proposed to be left out of *due*: only with a category and the superior's consent (domain §2.3). */
export function ExclusionsSection(part: PartProps) {
  const meeting = useMeeting();
  const voted = meeting.exclusions.some(({ status }) => status !== 'proposed');
  return voted || headCounted(meeting) ? <ExclusionsVoted /> : <ProposedList {...part} />;
}

function ProposedList(part: PartProps) {
  const { prepare } = useWords();
  const words = prepare.exclusions;
  const meeting = useMeeting();
  const draft = useDraft<readonly Row[]>(
    meeting.exclusions.map(({ name, category, consent }) => ({ name, category, consent })),
  );
  const [asked, setAsked] = useState(false);
  const submission = useSubmit();
  const rows = draft.value;
  const { dueBeforeExclusions } = attendance(meeting);
  const pickable = meeting.roster
    .filter((member) => mayVote(member) && !rows.some(({ name }) => name === member.name))
    .map(({ name }) => name);
  const change = (changed: Row) =>
    draft.edit(rows.map((row) => (row.name === changed.name ? changed : row)));

  async function store(): Promise<boolean> {
    setAsked(true);
    const exclusions = rows.flatMap(complete);
    if (exclusions.length < rows.length) return false;
    const stored = await submission.run({ type: 'exclusionsSet', exclusions });
    if (stored) {
      setAsked(false);
      draft.drop();
    }
    return stored;
  }

  return (
    <Section
      submission={submission}
      changed={draft.changed}
      stored={meeting.exclusions.length > 0}
      optional
      onStore={store}
      onUndo={draft.drop}
      {...part}
    >
      <p className={styles.lead}>{words.lead}</p>
      <MemberPicker
        label={words.add}
        names={pickable}
        onPick={(name) => draft.edit([...rows, { name, category: null, consent: '' }])}
      />
      <h2>{words.list}</h2>
      <p role="status">
        {rows.length === 0
          ? words.listEmpty
          : words.effect(dueBeforeExclusions, rows.length, dueBeforeExclusions - rows.length)}
      </p>
      <ul className={styles.exclusions}>
        {rows.map((row) => (
          <ExclusionRow
            key={row.name}
            row={row}
            asked={asked}
            onChange={change}
            onRemove={() => draft.edit(rows.filter(({ name }) => name !== row.name))}
          />
        ))}
      </ul>
    </Section>
  );
}

function complete({ name, category, consent }: Row): readonly ProposedExclusion[] {
  return category === null || consent.trim() === ''
    ? []
    : [{ name, category, consent: consent.trim() }];
}

interface RowProps {
  readonly row: Row;
  readonly asked: boolean;
  readonly onChange: (row: Row) => void;
  readonly onRemove: () => void;
}

function ExclusionRow({ row, asked, onChange, onRemove }: RowProps) {
  const { prepare, terms } = useWords();
  const words = prepare.exclusions;
  return (
    <li className={styles.exclusion}>
      <strong className={styles.memberName}>{row.name}</strong>
      <Field
        label={words.category}
        {...(asked && row.category === null ? { error: words.noCategory } : {})}
      >
        {(control) => (
          <select
            {...control}
            aria-label={words.categoryOf(row.name)}
            value={row.category ?? ''}
            onChange={(event) => {
              const category =
                exclusionCategories.find((known) => known === event.target.value) ?? null;
              onChange({ ...row, category });
            }}
          >
            <option value="">{words.choose}</option>
            {exclusionCategories.map((category) => (
              <option key={category} value={category}>
                {terms.exclusion[category]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={words.consent}
        hint={words.consentHint}
        {...(asked && row.consent.trim() === '' ? { error: words.noConsent } : {})}
      >
        {(control) => (
          <input
            {...control}
            aria-label={words.consentOf(row.name)}
            maxLength={200}
            value={row.consent}
            onChange={(event) => onChange({ ...row, consent: event.target.value })}
          />
        )}
      </Field>
      <Button aria-label={words.removeOf(row.name)} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}
