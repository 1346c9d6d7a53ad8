import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import type { Details } from '@/election/events/meeting';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { dayOf } from '@/text/moment';
import { Field } from '@/ui/Field';
import styles from './prepare.module.css';
import { type PartProps, Section } from './Section';
import { useDraft } from './useDraft';

const fields = ['organisation', 'title', 'place', 'date', 'presidingOfficer'] as const;
const LONGEST: Record<(typeof fields)[number], number> = {
  organisation: 80,
  title: 80,
  place: 80,
  date: 10,
  presidingOfficer: 60,
};

type DetailsDraft = Readonly<Record<keyof Details, string>>;

/** Organisation, title, place, date, presiding officer. */
export function DetailsSection(part: PartProps) {
  const { prepare } = useWords();
  const words = prepare.details;
  const meeting = useMeeting();
  const [today] = useState(() => dayOf(new Date().toISOString()));
  const empty: DetailsDraft = {
    organisation: '',
    title: '',
    place: '',
    date: today,
    presidingOfficer: '',
  };
  const draft = useDraft<DetailsDraft>(meeting.details ?? empty);
  const [asked, setAsked] = useState(false);
  const submission = useSubmit();
  const missing = (field: keyof DetailsDraft) => draft.value[field].trim() === '';

  async function store(): Promise<boolean> {
    setAsked(true);
    if (fields.some(missing)) return false;
    // Typed text: `decide` parses the event and refuses what is no name.
    const presidingOfficer = draft.value.presidingOfficer.trim() as MemberName;
    const details = { ...draft.value, presidingOfficer };
    const stored = await submission.run({ type: 'detailsSet', details });
    if (stored) draft.drop();
    return stored;
  }

  return (
    <Section
      submission={submission}
      changed={draft.changed}
      stored={meeting.details !== null}
      onStore={store}
      onUndo={draft.drop}
      {...part}
    >
      <div className={styles.twoColumns}>
        {fields.map((field) => (
          <Field
            key={field}
            label={words[field]}
            {...(field === 'title' ? { hint: words.titleHint } : {})}
            {...(asked && missing(field) ? { error: prepare.fill(words[field]) } : {})}
          >
            {(control) => (
              <input
                {...control}
                type={field === 'date' ? 'date' : 'text'}
                maxLength={LONGEST[field]}
                value={draft.value[field]}
                onChange={(event) => draft.edit({ ...draft.value, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </Section>
  );
}
