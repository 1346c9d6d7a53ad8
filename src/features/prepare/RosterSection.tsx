import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { notToldApart, parseRoster, rosterText, toMembers } from './parseRoster';
import { RosterCorrections } from './RosterCorrections';
import { RosterPreview } from './RosterPreview';
import looks from './roster.module.css';
import { type PartProps, Section } from './Section';
import { useDraft } from './useDraft';

const LONGEST_NAME = 60;

/** The roster: pasted as a whole before sign-in is opened, corrected name by name after that. */
export function RosterSection(part: PartProps) {
  const { signInOpened } = useMeeting();
  return signInOpened ? <RosterCorrections /> : <PastedRoster {...part} />;
}

function PastedRoster(part: PartProps) {
  const { prepare, terms } = useWords();
  const words = prepare.roster;
  const { roster } = useMeeting();
  // The text is the draft: what is chosen beside a name is written into its line.
  const draft = useDraft(rosterText(roster));
  const rows = parseRoster(draft.value);
  const [asked, setAsked] = useState(false);
  const submission = useSubmit();

  const alike = [...new Set(notToldApart(rows).map(({ base }) => base))];
  const long = rows.find(({ name }) => name.length > LONGEST_NAME);
  const wrong =
    (rows.length === 0 ? words.empty : null) ??
    (alike.length > 0 ? words.twice(alike.join(terms.and)) : null) ??
    (long === undefined ? null : words.tooLong(long.name));

  async function store(): Promise<boolean> {
    setAsked(true);
    if (wrong !== null) return false;
    const stored = await submission.run({ type: 'rosterSet', members: [...toMembers(rows)] });
    if (stored) draft.drop();
    return stored;
  }

  return (
    <Section
      submission={submission}
      changed={draft.changed}
      stored={roster.length > 0}
      onStore={store}
      onUndo={draft.drop}
      {...part}
    >
      <div className={looks.rosterColumns}>
        <Field label={words.paste} hint={words.pasteHint}>
          {(control) => (
            <textarea
              {...control}
              className={`${control.className} ${looks.paste}`}
              spellCheck={false}
              value={draft.value}
              onChange={(event) => draft.edit(event.target.value)}
            />
          )}
        </Field>
        <RosterPreview rows={rows} onChange={(changed) => draft.edit(rosterText(changed))} />
      </div>
      {asked && wrong !== null ? <Notice tone="refuse" title={wrong} /> : null}
    </Section>
  );
}
