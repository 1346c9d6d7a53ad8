import { useEffect, useRef, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { BallotContest } from '@/election/events/ballot';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { NameField } from './NameField';
import { useFindName } from './useFindName';
import { WhichOne } from './WhichOne';

interface Props {
  readonly contest: BallotContest;
  /** Who stands on this paper already. */
  readonly named: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Somebody named for the first time: Enter takes the name; one that cannot count is asked about. */
export function NameDialog({ contest, named, onName, onClose }: Props) {
  const { count, writeIns } = useWords();
  const { write, others } = count;
  const meeting = useMeeting();
  const [asked, setAsked] = useState(false);
  const field = useRef<{ focus(): void }>(null);
  const finding = useFindName(contest, true);
  const { name, which } = finding;
  useEffect(() => field.current?.focus(), []);

  function take(pressed?: string) {
    const found = finding.find(pressed);
    if (found !== null) decide(found);
  }

  function decide(found: string) {
    if ((asked && found === name) || mayBeElected(meeting, found, contest.id)) onName(found);
    else {
      setAsked(true);
      field.current?.focus();
    }
  }

  return (
    <Dialog
      title={others.addName}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{write.back}</Button>
          <Button kind="primary" onClick={() => take()}>
            {asked ? write.asWritten : others.take}
          </Button>
        </>
      }
    >
      <NameField
        ref={field}
        finding={{
          ...finding,
          type: (text) => {
            setAsked(false);
            finding.type(text);
          },
        }}
        hint={writeIns.hintOnce}
        onEnter={() => take()}
        onChoose={take}
      />
      {which === null ? null : (
        <WhichOne
          {...which}
          onSay={(said) => {
            finding.settle(said);
            decide(said);
          }}
        />
      )}
      {named.includes(name) ? <Notice tone="info">{write.twice(name)}</Notice> : null}
      {asked ? (
        <Notice tone="warn" title={others.cannot(name)}>
          {write.cannotBody}
        </Notice>
      ) : null}
    </Dialog>
  );
}
