import { TWICE } from '@test/drivers/commands';
import { method } from '@test/drivers/meetings';
import { byMembers, formOf } from '@test/drivers/otherBallots';
import { CANDIDATES, fullMembers } from '@test/drivers/people';
import type { BallotForm } from '@/election/events/ballot';
import type { CommandOf } from '@/election/events/catalogue';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import type { Body, Method } from '@/election/events/meeting';

/** What a meeting is prepared with, before anybody comes. */
export interface Hall {
  readonly body: Body;
  readonly members: readonly MemberName[];
  readonly excluded: readonly MemberName[];
  readonly method: Method;
  readonly forms: readonly BallotForm[];
}

const [A, B, C, D] = CANDIDATES as [MemberName, MemberName, MemberName, MemberName];
export const F1 = 'F1' as FormId;
const F2 = 'F2' as FormId;
const C1 = 'C1' as ContestId;
const C2 = 'C2' as ContestId;

const committee = {
  id: C1,
  office: '支部委员会委员',
  seats: 2,
  kind: 'differential' as const,
  candidates: [A, B, C],
};
const plain: BallotForm = { id: F1, blankMeans: 'abstain', within: null, contests: [committee] };
/** One paper for both [plan 3]. */
const both: BallotForm = {
  id: F1,
  blankMeans: 'for',
  within: { contest: C2, mustAlsoBeChosenIn: C1 },
  contests: [committee, { id: C2, office: '书记', seats: 1, kind: 'equal', candidates: [C] }],
};
/** Another paper of the meeting, of another colour. */
export const discipline: BallotForm = {
  id: F2,
  name: '纪检委员选票',
  colour: '黄色',
  blankMeans: 'abstain',
  within: null,
  contests: [{ id: C1, office: '纪检委员', seats: 1, kind: 'differential', candidates: [C, D] }],
};
const secretary: BallotForm = {
  id: F1,
  name: '书记选票',
  blankMeans: 'abstain',
  within: null,
  contests: [{ id: C1, office: '书记', seats: 1, kind: 'equal', candidates: [A] }],
};

/** Where both were broken off, the committee alone once more. */
export const committeeAgain: CommandOf<'roundOpened'> = {
  type: 'roundOpened',
  form: F1,
  kind: 'first',
  reason: '',
  contests: [{ contest: C1, candidates: [A, B, C] }],
};

/** So few that every limit is near: four of them stand, four may serve, all people are invented. */
const EIGHT = fullMembers(8);
const NINE = fullMembers(9);
export const LAST_OF_NINE = NINE[8] as MemberName;
const ofMembers = { body: 'members' as const, members: EIGHT, excluded: [], method: method() };

/** The kinds of election that the walks begin with (domain §3). */
export const halls: readonly Hall[] = [
  { ...ofMembers, members: NINE, excluded: [LAST_OF_NINE], forms: [plain] },
  { ...ofMembers, method: method({ majorityBase: 'present' }), forms: [both] },
  {
    ...ofMembers,
    method: method({ majorityBase: 'valid', returnedLimit: 'issued', runoffDecidedBy: 'majority' }),
    forms: [plain, discipline],
  },
  // Where nobody is elected: names put forward, and sitting officers graded (domain §7).
  {
    ...ofMembers,
    forms: [
      formOf(byMembers),
      { ...formOf({ kind: 'evaluation' }, [A, B]), id: F2, name: '民主测评表' },
    ],
  },
  { ...ofMembers, body: 'committee', members: fullMembers(7), forms: [secretary] },
  // Every packet counted twice; enough people that somebody always has not entered it yet.
  { ...ofMembers, members: fullMembers(11), method: TWICE, forms: [plain] },
  // Packets of one paper, every second of them counted twice, by scrutineers.
  {
    body: 'committee',
    members: fullMembers(7),
    excluded: [],
    forms: [secretary],
    method: method({}, { packetSize: 1, secondCountEvery: 2 }),
  },
];
