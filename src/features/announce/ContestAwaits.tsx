import { useState } from 'react';
import type { MemberName } from '@/election/events/ids';
import type { OpenContest } from '@/election/state/contests';
import { HandsForm } from '@/features/shared/HandsForm';
import { HandsList } from '@/features/shared/HandsList';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { ReferDialog } from './ReferDialog';
import { SupplementaryNames } from './SupplementaryNames';
import styles from './WhatFollows.module.css';

interface Props {
  readonly open: OpenContest;
  readonly names: readonly MemberName[];
  readonly onNames: (names: readonly MemberName[]) => void;
  readonly onSettled: () => void;
}

/** One contest: what it awaits, and the other ways in which it may go on or end. */
export function ContestAwaits({ open, names, onNames, onSettled }: Props) {
  const { follows } = useWords();
  const [unfolded, setUnfolded] = useState<'change' | 'fewer' | null>(null);
  const [referring, setReferring] = useState(false);
  const { form, contest, awaits, elected } = open;
  const supplementary = awaits.kind === 'supplementary';
  const fold = (what: typeof unfolded) => setUnfolded(unfolded === what ? null : what);

  return (
    <div className={styles.contest}>
      <p className={styles.lead}>{leadOf(open, follows)}</p>
      {awaits.kind === 'first' || supplementary ? (
        <p>{names.length === 0 ? follows.noCandidates : follows.candidates(names)}</p>
      ) : null}
      <div className={styles.others}>
        {supplementary ? (
          <Button aria-expanded={unfolded === 'change'} onClick={() => fold('change')}>
            {unfolded === 'change' ? follows.back : follows.change.button}
          </Button>
        ) : null}
        {supplementary && elected.length > 0 ? (
          <Button aria-expanded={unfolded === 'fewer'} onClick={() => fold('fewer')}>
            {unfolded === 'fewer' ? follows.back : follows.fewer.button}
          </Button>
        ) : null}
        <Button
          kind={awaits.kind === 'refer' ? 'primary' : 'plain'}
          onClick={() => setReferring(true)}
        >
          {follows.refer.button}
        </Button>
      </div>
      {unfolded === 'change' ? (
        <SupplementaryNames open={open} names={names} onNames={onNames} />
      ) : null}
      {unfolded === 'fewer' ? (
        <div className={styles.fewer}>
          <p>{follows.fewer.lead(awaits.seats)}</p>
          <HandsForm
            matter={{ kind: 'fewerSeats', form, contest: contest.id }}
            onStored={onSettled}
          />
          <HandsList matter="fewerSeats" />
        </div>
      ) : null}
      {referring ? (
        <ReferDialog
          open={open}
          onClose={(referred) => {
            setReferring(false);
            if (referred) onSettled();
          }}
        />
      ) : null}
    </div>
  );
}

function leadOf(
  { contest: { office }, awaits, elected }: OpenContest,
  { lead }: ReturnType<typeof useWords>['follows'],
): string {
  const { kind, seats, candidates } = awaits;
  switch (kind) {
    case 'first':
      return lead.first(office, seats);
    case 'supplementary':
      return lead.supplementary(office, seats, elected.length);
    case 'runoff':
    case 'refer':
      return lead[kind](office, candidates, seats);
  }
}
