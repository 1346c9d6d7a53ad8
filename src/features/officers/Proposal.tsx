import { type Ref, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { type Office, offices } from '@/election/events/officers';
import { isCandidate } from '@/election/rules/officers/officers';
import { findMember, mayVote } from '@/election/rules/roster/attendance';
import type { Meeting, ServingOfficer } from '@/election/state/meeting';
import { countsTwice } from '@/election/state/method';
import { Answered } from '@/features/shared/Answered';
import { Panel } from '@/features/shared/Panel';
import { PickMember } from '@/features/shared/PickMember';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { Button } from '@/ui/Button';
import styles from './officers.module.css';

interface Props {
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onProposed: () => void;
  /** `null` where the offices must be filled. */
  readonly onBack: (() => void) | null;
}

/** The list is a draft until it is proposed; whoever may not hold an office is refused with the reason. */
export function Proposal({ titleRef, onProposed, onBack }: Props) {
  const { officers, seats, terms } = useWords();
  const words = officers.propose;
  const meeting = useMeeting();
  const submission = useSubmit();
  const [draft, setDraft] = useState<readonly ServingOfficer[]>(meeting.proposed);
  const [picking, setPicking] = useState<Office | null>(null);

  const here = meeting.roster.map(({ name }) => name).filter((name) => meeting.here.has(name));
  const inOrder = offices.flatMap((office) => draft.filter((officer) => officer.office === office));

  function takeOff({ name, office }: ServingOfficer) {
    setDraft(draft.filter((other) => !(other.name === name && other.office === office)));
  }

  async function propose() {
    if (await submission.run({ type: 'officersProposed', officers: [...inOrder] })) onProposed();
  }

  return (
    <Panel title={words.title} titleRef={titleRef}>
      <p>{words.lead[meeting.body]}</p>
      {countsTwice(meeting) ? <p>{seats.twice[meeting.body]}</p> : null}
      <dl className={styles.slots}>
        {offices.map((office) => (
          <div key={office} className={styles.slot}>
            <dt>{terms.office[office]}</dt>
            <dd>
              {draft
                .filter((officer) => officer.office === office)
                .map((officer) => (
                  <Button
                    key={officer.name}
                    aria-label={words.takeOff(officer.name)}
                    onClick={() => takeOff(officer)}
                  >
                    {officer.name} <span aria-hidden="true">✕</span>
                  </Button>
                ))}
              <Button
                aria-label={words.addTo(terms.office[office])}
                onClick={() => setPicking(office)}
              >
                + {words.add}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <Answered submission={submission} />
      <div className={styles.actions}>
        <Button
          kind="primary"
          disabled={submission.busy || (draft.length === 0 && meeting.proposed.length === 0)}
          onClick={() => void propose()}
        >
          {draft.length === 0 && meeting.proposed.length > 0 ? words.back : words.submit}
        </Button>
        {onBack === null ? null : <Button onClick={onBack}>{officers.pick.back}</Button>}
      </div>
      {picking === null ? null : (
        <PickMember
          title={officers.pick.title(terms.office[picking])}
          names={here}
          noteOf={(name) => noteOn(meeting, draft, name, { officers, terms })}
          onPick={(name) => {
            setDraft([...draft, { office: picking, name }]);
            setPicking(null);
          }}
          onClose={() => setPicking(null)}
        />
      )}
    </Panel>
  );
}

/** What speaks against somebody, said beforehand; the rule itself answers when the list is proposed. */
function noteOn(
  meeting: Meeting,
  draft: readonly ServingOfficer[],
  name: MemberName,
  { officers, terms }: Pick<Words, 'officers' | 'terms'>,
): string | null {
  const named = (list: readonly ServingOfficer[]) =>
    list.filter((officer) => officer.name === name).map(({ office }) => terms.office[office]);
  const member = findMember(meeting, name);
  const notes = [
    isCandidate(meeting, name) ? officers.pick.candidate : null,
    member !== undefined && !mayVote(member) ? officers.pick.noVote : null,
    named(meeting.serving).length > 0
      ? officers.pick.serving(named(meeting.serving).join(terms.and))
      : null,
    named(draft).length > 0 ? `${officers.pick.chosen} ${named(draft).join(terms.and)}` : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(terms.and);
}
