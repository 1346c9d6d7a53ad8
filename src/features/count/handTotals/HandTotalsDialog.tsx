import { type KeyboardEvent, type SyntheticEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import type { Refusal } from '@/election/events/refusal';
import { voidsAlone } from '@/election/rules/count/handTotals';
import { nextPlace } from '@/election/state/packets';
import { NameDialog } from '@/features/count/writeIns/NameDialog';
import { Answered } from '@/features/shared/Answered';
import { CountField, parseCount } from '@/features/shared/CountField';
import { dryRun } from '@/features/shared/dryRun';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { EndPacketFirst } from './EndPacketFirst';
import { enterMovesOn } from './enterMovesOn';
import { HandContest, votesId } from './HandContest';
import styles from './HandTotals.module.css';
import { type HandDraft, parsePositive, readDraft, withContest, withName } from './handDraft';

interface Props {
  readonly ballot: BallotForm;
  /** Kept outside: closed by mistake, nothing typed is lost. */
  readonly draft: HandDraft;
  readonly onDraft: (draft: HandDraft) => void;
  readonly onClose: (stored: boolean) => void;
}

/** The totals of the next packet, counted on paper: they count as its papers, before a scrutineer. */
export function HandTotalsDialog({ ballot, draft, onDraft, onClose }: Props) {
  const { handTotals, figures } = useWords();
  const words = handTotals.totals;
  const meeting = useMeeting();
  const submission = useSubmit();
  const formId = useId();
  const submit = useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = useState(false);
  const [refused, setRefused] = useState<readonly Refusal[] | null>(null);
  const [naming, setNaming] = useState<number | null>(null);
  const { packet, place } = nextPlace(meeting);
  const named = naming === null ? undefined : ballot.contests[naming];
  const contestNamed = naming === null ? undefined : draft.contests[naming];
  const error = (missing: boolean) => (pressed && missing ? figures.notWhole : undefined);

  function edit(changed: HandDraft) {
    setRefused(null);
    submission.forget();
    onDraft(changed);
  }

  async function store(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const totals = readDraft(ballot, draft);
    if (totals === null) {
      // The fields that are asked for again say so before the first of them is looked for.
      flushSync(() => setPressed(true));
      form.querySelector<HTMLInputElement>('input[aria-invalid="true"]')?.focus();
      return;
    }
    const command = { type: 'packetCountedByHand', packet, totals } as const;
    // Nobody gives a PIN for what is refused anyway.
    const refusals = dryRun(meeting, command);
    setRefused(refusals.length > 0 ? refusals : null);
    if (refusals.length > 0) return;
    if (await submission.run(command, words.what(packet, totals.papers, totals.void)))
      onClose(true);
  }

  const begun = place > 1;
  return (
    <>
      <Dialog
        title={words.title(packet)}
        onClose={() => onClose(false)}
        actions={
          <>
            <Button onClick={() => onClose(false)}>{words.back}</Button>
            {begun ? null : (
              <Button
                ref={submit}
                kind="primary"
                type="submit"
                form={formId}
                disabled={submission.busy}
              >
                {words.store}
              </Button>
            )}
          </>
        }
      >
        {begun ? (
          <EndPacketFirst packet={packet} papers={place - 1} />
        ) : (
          <form
            id={formId}
            className={styles.form}
            noValidate
            autoComplete="off"
            onSubmit={(event) => void store(event)}
            onKeyDown={(event: KeyboardEvent<HTMLFormElement>) => enterMovesOn(event, submit)}
          >
            <p>{words.lead}</p>
            <div className={styles.papers}>
              <CountField
                label={words.papers}
                value={draft.papers}
                onChange={(papers) => edit({ ...draft, papers })}
                error={error(parsePositive(draft.papers) === null)}
              />
              <CountField
                label={words.void}
                value={draft.void}
                onChange={(typed) => edit({ ...draft, void: typed })}
                error={error(parseCount(draft.void) === null)}
              />
            </div>
            {ballot.contests.map((contest, i) => {
              const typed = draft.contests[i];
              return typed === undefined ? null : (
                <HandContest
                  key={contest.id}
                  contest={contest}
                  several={ballot.contests.length > 1}
                  asksOvervoted={voidsAlone(meeting, ballot)}
                  draft={typed}
                  papers={{ papers: parseCount(draft.papers), void: parseCount(draft.void) }}
                  pressed={pressed}
                  onDraft={(changed) => edit(withContest(draft, i, changed))}
                  onName={() => setNaming(i)}
                />
              );
            })}
          </form>
        )}
        <Answered
          submission={{
            answer: refused === null ? submission.answer : { kind: 'refused', refusals: refused },
          }}
        />
      </Dialog>
      {naming === null || named === undefined || contestNamed === undefined ? null : (
        <NameDialog
          contest={named}
          named={contestNamed.names.map(({ name }) => name)}
          onName={(name) => {
            flushSync(() => {
              setNaming(null);
              edit(withContest(draft, naming, withName(contestNamed, name)));
            });
            document.getElementById(votesId(named.id, name))?.focus();
          }}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}
