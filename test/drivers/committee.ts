import type { Hash } from '@/election/events/ids';
import { DETAILS, MEETING, method, officers, WRITER, withKeys } from './meetings';
import { at, fullMembers } from './people';
import { C1, F1 } from './rounds';
import { Run } from './run';

export const SEVEN = fullMembers(7);
/** Who watches and counts, and stands for nothing. */
export const CHIEF_OF_SEVEN = at(SEVEN, -1);
export const FROM = { meeting: MEETING, seq: 120, head: '0'.repeat(64) as Hash };

/** The first full meeting of a committee of seven, in which one of them counts and watches (domain §3.4). */
export function committeeReady(): Run {
  const run = new Run().submit({
    type: 'meetingOpened',
    meeting: MEETING,
    writer: WRITER,
    practice: false,
    body: 'committee',
    from: FROM,
  });
  run
    .submit({ type: 'detailsSet', details: DETAILS })
    .submit({ type: 'rosterSet', members: SEVEN.map((name) => ({ name, standing: 'full' })) })
    .submit({ type: 'methodSet', method: method() })
    .submit({
      type: 'formSet',
      form: {
        id: F1,
        blankMeans: 'abstain',
        within: null,
        contests: [
          { id: C1, office: '书记', seats: 1, kind: 'equal', candidates: SEVEN.slice(0, 1) },
        ],
      },
    })
    .submit({ type: 'signInOpened' });
  for (const name of SEVEN) run.submit({ type: 'memberArrived', name });
  const all = { for: 7, against: 0, abstain: 0 };
  run
    .submit({ type: 'procedureRecorded', procedure: 'report' })
    .submit({ type: 'handsShown', matter: { kind: 'method' }, ...all });
  const list = officers({ chiefScrutineer: [CHIEF_OF_SEVEN] });
  run
    .submit({ type: 'officersProposed', officers: list })
    .submit({ type: 'handsShown', matter: { kind: 'officers', officers: list }, ...all });
  return withKeys(run);
}
