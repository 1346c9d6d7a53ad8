import { type Created, createMeeting } from '@/controller/createMeeting';
import { openMeeting } from '@/controller/openMeeting';
import type { Command } from '@/election/events/catalogue';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import { RULES_VERSION } from '@/election/events/meeting';
import { PROFILES } from '@/election/tally/rules';
import { dayOf } from '@/text/moment';
import { sample, sampleStandings } from '@/text/sample';

/** A practice meeting with invented people, prepared by the same commands as any other. */
export async function makeSample(): Promise<Created> {
  const created = await createMeeting({ practice: true });
  if (!created.ok) return created;
  const opened = await openMeeting(created.meeting);
  if (!opened.ok) return { ok: false, failure: { kind: 'lost', lost: opened.lost } };
  const { controller } = opened;
  try {
    for (const command of preparation(dayOf(new Date().toISOString()))) {
      const answer = await controller.submit(command);
      if (answer.kind !== 'stored') return { ok: false, failure: answer };
    }
    return created;
  } finally {
    controller.close();
  }
}

const named = (name: string) => name as MemberName;

function preparation(date: string): readonly Command[] {
  const { details, office, seats, candidates, exclusion } = sample;
  return [
    {
      type: 'detailsSet',
      details: { ...details, date, presidingOfficer: named(details.presidingOfficer) },
    },
    {
      type: 'rosterSet',
      members: sampleStandings.map(({ name, standing }) => ({ name: named(name), standing })),
    },
    { type: 'exclusionsSet', exclusions: [{ ...exclusion, name: named(exclusion.name) }] },
    {
      type: 'methodSet',
      method: { profile: '2020', rules: PROFILES['2020'], rulesVersion: RULES_VERSION },
    },
    {
      type: 'formSet',
      form: {
        id: 'F1' as FormId,
        blankMeans: 'abstain',
        within: null,
        contests: [
          {
            id: 'C1' as ContestId,
            office,
            seats,
            kind: 'differential',
            candidates: candidates.map(named),
          },
        ],
      },
    },
  ];
}
