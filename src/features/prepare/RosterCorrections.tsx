import { useId, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { type Member, standings } from '@/election/events/roster';
import { headCounted } from '@/election/rules/round/standing';
import { Answered } from '@/features/shared/Answered';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import styles from './prepare.module.css';

type Choice = Member['standing'] | 'strike';

/** After sign-in was opened: one name at a time, with a reason, on the record (domain §2.4). */
export function RosterCorrections() {
  const { prepare, terms } = useWords();
  const words = prepare.roster;
  const meeting = useMeeting();
  const { roster } = meeting;
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<Member | 'new' | null>(null);
  const frozen = headCounted(meeting);
  const full = roster.filter(({ standing }) => standing === 'full').length;

  return (
    <div className={styles.corrections}>
      <p>{frozen ? prepare.frozen : words.opened}</p>
      <p>{words.counts(roster.length, full, roster.length - full)}</p>
      <div className={styles.row}>
        <Field label={words.search} className={styles.grows ?? ''}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
        </Field>
        <Button disabled={frozen} onClick={() => setAsked('new')}>
          {words.add}
        </Button>
      </div>
      <ul className={styles.members}>
        {roster
          .filter(({ name }) => name.includes(search.trim()))
          .map((member) => (
            <li key={member.name} className={styles.member}>
              <span className={styles.memberName}>{member.name}</span>
              <span className={styles.standing}>{terms.standing[member.standing]}</span>
              <Button
                disabled={frozen}
                aria-label={words.correctOf(member.name)}
                onClick={() => setAsked(member)}
              >
                {words.correct}
              </Button>
            </li>
          ))}
      </ul>
      {asked === null ? null : <Correction member={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

interface Props {
  readonly member: Member | 'new';
  readonly onClose: () => void;
}

function Correction({ member, onClose }: Props) {
  const { prepare, terms } = useWords();
  const words = prepare.roster;
  const submission = useSubmit();
  const form = useId();
  const isNew = member === 'new';
  const [name, setName] = useState(isNew ? '' : member.name);
  const [choice, setChoice] = useState<Choice | null>(isNew ? 'full' : null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const ready = name.trim() !== '' && choice !== null && reason.trim() !== '';

  async function store() {
    setAsked(true);
    if (!ready) return;
    const standing = choice === 'strike' ? null : choice;
    const corrected = { name: name.trim() as MemberName, standing, reason: reason.trim() };
    if (await submission.run({ type: 'rosterCorrected', ...corrected })) onClose();
  }

  const options = standings
    .filter((standing) => isNew || standing !== member.standing)
    .map((standing) => ({ value: standing, label: terms.standing[standing] }));

  return (
    <Dialog
      title={isNew ? words.addTitle : words.correctTitle(member.name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          <Button kind="primary" type="submit" form={form} disabled={submission.busy}>
            {prepare.store}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.dialogForm}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void store();
        }}
      >
        {isNew ? (
          <Field
            label={words.name}
            {...(asked && name.trim() === '' ? { error: prepare.fill(words.name) } : {})}
          >
            {(control) => (
              <input
                {...control}
                maxLength={60}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        <ChooseOne
          legend={isNew ? words.standing : words.newStanding}
          options={isNew ? options : [...options, { value: 'strike', label: words.strike }]}
          value={choice}
          onChange={setChoice}
          {...(asked && choice === null ? { error: prepare.fill(words.standing) } : {})}
        />
        <Field
          label={words.reason}
          hint={words.reasonHint}
          {...(asked && reason.trim() === '' ? { error: prepare.fill(words.reason) } : {})}
        >
          {(control) => (
            <input
              {...control}
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Answered submission={submission} />
      </form>
    </Dialog>
  );
}
