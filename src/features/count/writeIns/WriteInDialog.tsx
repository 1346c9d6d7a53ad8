import { useEffect, useRef, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { BallotContest } from '@/election/events/ballot';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import type { Written } from '@/features/count/draft/draft';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Circle } from './Circle';
import { CountsForNobody } from './CountsForNobody';
import { NameField } from './NameField';
import { useFindName } from './useFindName';
import { WhichOne } from './WhichOne';
import { whyNot } from './whyNot';

interface Props {
  readonly contests: readonly BallotContest[];
  /** The contest of the row at hand; `null` where the paper asks several and none is at hand. */
  readonly at: number | null;
  readonly written: readonly Written[];
  readonly onWrite: (written: Written) => void;
  readonly onClose: () => void;
}

/** Somebody written in: whose name stands on the paper, and whether it has its circle. */
export function WriteInDialog({ contests, at, written, onWrite, onClose }: Props) {
  const words = useWords();
  const { write, judged } = words.count;
  const meeting = useMeeting();
  const [nowhere, setNowhere] = useState(false);
  const [chosen, setChosen] = useState(at);
  /** The circle of a name that was asked about, until that is answered. */
  const [asked, setAsked] = useState<boolean | null>(null);
  const field = useRef<{ focus(): void }>(null);
  const circle = useRef<{ focus(): void }>(null);
  const contest = chosen === null ? undefined : contests[chosen];
  const runoff = meeting.round.kind === 'runoff';
  const finding = useFindName(contest, !runoff);
  const { name, settled, which } = finding;
  const twice = written.some(
    ({ contest: where, entry }) => where === chosen && 'name' in entry && entry.name === name,
  );
  useEffect(() => {
    if (at !== null) field.current?.focus();
  }, [at]);
  // A name that was found stays in the field to be read; the next key answers whether it is circled.
  useEffect(() => {
    if (settled) circle.current?.focus();
  }, [settled]);

  function backToName() {
    setAsked(null);
    field.current?.focus();
  }

  function enter(circled: boolean) {
    setNowhere(contest === undefined);
    const found = finding.find();
    if (found === null) return field.current?.focus();
    // What was completed is seen in full before it is taken.
    if (contest === undefined || chosen === null || (!settled && found !== name)) return;
    if (mayBeElected(meeting, found, contest.id))
      onWrite({ contest: chosen, entry: { name: found, circled, confirmed: false } });
    else setAsked(circled);
  }

  function enterIllegible() {
    setNowhere(chosen === null);
    if (chosen !== null) onWrite({ contest: chosen, entry: { illegible: true } });
  }

  function answer() {
    if (which !== null) return <WhichOne {...which} onSay={finding.settle} />;
    if (asked === null || contest === undefined || chosen === null)
      return (
        <Circle
          ref={circle}
          keys={settled ? 'circle' : name === '' ? 'illegible' : 'none'}
          onCircled={enter}
          onIllegible={enterIllegible}
          onBack={backToName}
        />
      );
    return (
      <CountsForNobody
        name={name}
        why={whyNot(meeting, name, contest.id) ?? 'notFull'}
        onAsWritten={() =>
          onWrite({ contest: chosen, entry: { name, circled: asked, confirmed: true } })
        }
        onChange={backToName}
      />
    );
  }

  return (
    <Dialog
      title={runoff ? write.openInRunoff : write.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{write.back}</Button>}
    >
      {runoff ? <Notice tone="info">{write.inRunoff}</Notice> : null}
      {contests.length > 1 ? (
        <ChooseOne
          legend={write.contest}
          options={contests.map(({ office }, i) => ({ value: String(i), label: office }))}
          value={chosen === null ? null : String(chosen)}
          onChange={(value) => {
            setChosen(Number(value));
            setAsked(null);
          }}
          error={nowhere && chosen === null ? write.contestMissing : undefined}
        />
      ) : null}
      <NameField
        ref={field}
        finding={{
          ...finding,
          type: (text) => {
            setAsked(null);
            finding.type(text);
          },
        }}
        hint={runoff ? undefined : words.writeIns.hint}
        onEnter={() => finding.find()}
        onChoose={(name) => finding.find(name)}
        onIllegible={enterIllegible}
      />
      {contest?.candidates.some((candidate) => candidate === name) ? (
        <Notice tone="info">{judged.listed(name)}</Notice>
      ) : null}
      {twice ? <Notice tone="info">{write.twice(name)}</Notice> : null}
      {answer()}
    </Dialog>
  );
}
