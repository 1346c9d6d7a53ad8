import { type SyntheticEvent, useId, useState } from 'react';
import type { Failure } from '@/controller/answer';
import { committees, openCommittee } from '@/controller/openCommittee';
import { useControllerState } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { NotMade } from '@/features/shared/NotMade';
import { meetingPlace } from '@/features/shared/places';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import styles from './CloseScreen.module.css';

/** The committee that was elected meets by itself (domain §3.15): opened here, with what is known filled in. */
export function CommitteeMeets() {
  const { committee: words } = useWords().follows;
  const meeting = useControllerState((state) => state.meeting);
  const [asked, setAsked] = useState<ReturnType<typeof committees>[number] | null>(null);
  return (
    <div className={styles.buttons}>
      {committees(meeting).map((standing) => (
        <Button key={`${standing.form} ${standing.contest.id}`} onClick={() => setAsked(standing)}>
          {words.button(standing.contest.office)}
        </Button>
      ))}
      {asked === null ? null : <Opening standing={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

interface Props {
  readonly standing: ReturnType<typeof committees>[number];
  readonly onClose: () => void;
}

function Opening({ standing, onClose }: Props) {
  const { follows, frame } = useWords();
  const words = follows.committee;
  const meeting = useControllerState((state) => state.meeting);
  const head = useControllerState((state) => state.head);
  const formId = useId();
  const [title, setTitle] = useState(words.titleOf(meeting.details?.organisation ?? ''));
  const [presiding, setPresiding] = useState<MemberName | null>(null);
  const [pressed, setPressed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function open(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (presiding === null || title.trim() === '' || busy) return;
    setBusy(true);
    const created = await openCommittee(
      { meeting, head },
      {
        form: standing.form,
        contest: standing.contest.id,
        title: title.trim(),
        presidingOfficer: presiding,
      },
    );
    setBusy(false);
    if (created.ok) window.location.hash = meetingPlace(created.meeting);
    else setFailure(created.failure);
  }

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={busy}>
            {words.yes}
          </Button>
        </>
      }
    >
      <p>{words.lead(standing.elected)}</p>
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void open(event)}>
        <Field
          label={words.name}
          error={pressed && title.trim() === '' ? words.nameMissing : undefined}
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              maxLength={80}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <ChooseOne
          legend={words.presiding}
          options={standing.elected.map((name) => ({ value: name, label: name }))}
          value={presiding}
          onChange={(name) => setPresiding(name as MemberName)}
          error={pressed && presiding === null ? words.presidingMissing : undefined}
        />
      </form>
      <NotMade title={frame.answered.notStored} failure={failure} />
    </Dialog>
  );
}
