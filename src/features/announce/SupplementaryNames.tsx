import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { isFullMember } from '@/election/rules/roster/attendance';
import type { OpenContest } from '@/election/state/contests';
import { PickMember } from '@/features/shared/PickMember';
import { useStrokeTable } from '@/features/shared/useStrokeTable';
import { byStrokes } from '@/names/strokeOrder';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { withVotes } from './comingRounds';
import { NamesInOrder } from './NamesInOrder';
import styles from './WhatFollows.module.css';

interface Props {
  readonly open: OpenContest;
  readonly names: readonly MemberName[];
  readonly onNames: (names: readonly MemberName[]) => void;
}

/**
 * Who stands in a supplementary election is for the meeting to say: those written in with many
 * votes first, and any full member who is not elected (count-rules §3.6).
 */
export function SupplementaryNames({ open, names, onNames }: Props) {
  const { follows, terms } = useWords();
  const words = follows.change;
  const meeting = useMeeting();
  const table = useStrokeTable();
  const [picking, setPicking] = useState(false);

  const voted = withVotes(meeting, open);
  const offered = voted.filter(({ name, writtenIn }) => writtenIn && !names.includes(name));
  const others = meeting.roster
    .map(({ name }) => name)
    .filter((name) => isFullMember(meeting, name))
    .filter((name) => !names.includes(name) && !open.elected.includes(name));

  /** Votes of the last round, and the office that a candidate cannot keep. */
  function noteOf(name: MemberName): string | null {
    const had = voted.find((one) => one.name === name);
    const office = meeting.serving.find((officer) => officer.name === name)?.office;
    const notes = [
      ...(had === undefined ? [] : [words[had.writtenIn ? 'writtenIn' : 'votes'](had.votes)]),
      ...(office === undefined ? [] : [words.serves(terms.office[office])]),
    ];
    return notes.length === 0 ? null : notes.join(terms.and);
  }

  return (
    <section className={styles.names} aria-label={words.title(open.contest.office)}>
      <NamesInOrder names={names} noteOf={noteOf} onChange={onNames} />
      {offered.length === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons
        <div className={styles.others} role="group" aria-label={words.offered}>
          <span>{words.offered}</span>
          {offered.map(({ name, votes }) => (
            <Button key={name} onClick={() => onNames([...names, name])}>
              {words.add(name, votes)}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.others}>
        <Button onClick={() => setPicking(true)}>{words.other}</Button>
        {table === null || table === 'failed' || names.length < 2 ? null : (
          <Button onClick={() => onNames(byStrokes(names, table))}>{words.strokes}</Button>
        )}
        <Button onClick={() => onNames(open.awaits.candidates as readonly MemberName[])}>
          {words.asProposed}
        </Button>
      </div>
      {picking ? (
        <PickMember
          title={words.pick}
          found={words.found}
          nobody={words.nobody}
          names={others}
          noteOf={noteOf}
          onPick={(name) => {
            setPicking(false);
            onNames([...names, name]);
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </section>
  );
}
