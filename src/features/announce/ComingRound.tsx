import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { formNameIn } from '@/documents/formName';
import type { ContestId, MemberName } from '@/election/events/ids';
import type { OpenContest } from '@/election/state/contests';
import { formIds } from '@/election/state/rounds';
import { Answered } from '@/features/shared/Answered';
import { ReasonField } from '@/features/shared/ReasonField';
import { useGoOn } from '@/features/shared/useGoOn';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { ContestAwaits } from './ContestAwaits';
import type { Coming } from './comingRounds';
import styles from './WhatFollows.module.css';

interface Props {
  readonly coming: Coming;
  /** A contest has come to its end here, and its buttons are gone. */
  readonly onSettled: () => void;
}

/** The round that follows, with the names that the count proposes. */
export function ComingRound({ coming, onSettled }: Props) {
  const words = useWords();
  const { follows } = words;
  const meeting = useMeeting();
  const submission = useSubmit();
  const goOn = useGoOn(submission);
  const [changed, setChanged] = useState<ReadonlyMap<ContestId, readonly MemberName[]>>(new Map());
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);

  const { form, kind, again, contests } = coming;
  const namesOf = (open: OpenContest) => changed.get(open.contest.id) ?? proposed(open);
  const others = contests.some((open) => !samePeople(namesOf(open), proposed(open)));
  const reasonMissing = others && reason.trim() === '';

  function begin() {
    setPressed(true);
    if (kind === 'refer' || reasonMissing) return;
    const asked = contests.map((open) => ({
      contest: open.contest.id,
      candidates: [...namesOf(open)],
    }));
    const said = others ? reason.trim() : '';
    void goOn({ type: 'roundOpened', form, kind, contests: asked, reason: said });
  }

  return (
    <section className={styles.coming} aria-label={words.terms.awaits[kind]}>
      <h3>
        {formIds(meeting).length > 1 ? `${formNameIn(words, meeting, form)} · ` : null}
        {words.terms.awaits[kind]}
      </h3>
      {again === null ? null : <p>{follows.again[again]}</p>}
      {contests.map((open) => (
        <ContestAwaits
          key={open.contest.id}
          open={open}
          names={namesOf(open)}
          onNames={(names) => setChanged(new Map([...changed, [open.contest.id, names]]))}
          onSettled={onSettled}
        />
      ))}
      {others ? (
        <ReasonField
          label={follows.change.reason}
          usual={follows.change.reasons}
          value={reason}
          onChange={setReason}
          error={pressed && reasonMissing ? follows.change.reasonMissing : undefined}
        />
      ) : null}
      {kind === 'refer' ? null : (
        <div className={styles.begin}>
          <Button kind="primary" disabled={submission.busy} onClick={begin}>
            {follows.open[kind]}
          </Button>
          <p>{follows.newPapers}</p>
        </div>
      )}
      <Answered submission={submission} />
    </section>
  );
}

/** Names of the count are names of the roster: only full members stand or are counted for. */
const proposed = ({ awaits }: OpenContest) => awaits.candidates as readonly MemberName[];

const samePeople = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name) => others.includes(name));
