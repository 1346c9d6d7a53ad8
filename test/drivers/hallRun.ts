import type { Answer } from '@/controller/answer';
import { createMeeting } from '@/controller/createMeeting';
import type { MeetingController } from '@/controller/MeetingController';
import { openMeeting } from '@/controller/openMeeting';
import { adoptable, methodFacts } from '@/documents/methodText';
import type { BallotContest } from '@/election/events/ballot';
import type { Command } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { ContestId, FormId, MeetingId, MemberName } from '@/election/events/ids';
import type { Counting, Method } from '@/election/events/meeting';
import { RULES_VERSION } from '@/election/events/meeting';
import type { Officer } from '@/election/events/officers';
import type { ProposedExclusion } from '@/election/events/roster';
import { needSigningKeys } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';
import { COUNTING_DEFAULTS } from '@/election/state/method';
import { placeAtHand } from '@/election/state/packets';
import { PROFILES, type Profile, type Rules } from '@/election/tally/rules';
import { writeMeetingFile } from '@/journal/meetingFile';
import {
  CANDIDATES,
  CHIEF,
  COUNTER,
  named,
  OTHER_COUNTER,
  PRESIDING,
  SCRUTINEER,
  TELLER,
} from './people';
import { newDevice } from './platform';
import { neededFirst, signersNow } from './signers';

export const PINS: ReadonlyMap<MemberName, string> = new Map([
  [CHIEF, '246801'],
  [SCRUTINEER, '135792'],
]);
/** Of who presides, and of those who enter. */
const OTHER_PINS: ReadonlyMap<MemberName, string> = new Map([
  [PRESIDING, '161803'],
  [COUNTER, '314159'],
  [OTHER_COUNTER, '271828'],
]);

export const pinOf = (name: MemberName): string =>
  PINS.get(name) ?? OTHER_PINS.get(name) ?? anyOtherPin(name);

/** A different one for each name, as far as a meeting of the tests goes: nobody may have that of another. */
function anyOtherPin(name: MemberName): string {
  const letters = Array.from(name, (letter) => letter.charCodeAt(0));
  return String(letters.reduce((sum, code) => (sum * 31 + code) % 899_981, 7) + 100_003);
}

/** Submits with the PIN of everybody who signs. */
export function signedHere(controller: MeetingController, command: Command): Promise<Answer> {
  const signers = signersNow(controller.store.getState().meeting, command);
  return controller.submit(
    command,
    signers.map((name) => ({ name, pin: pinOf(name) })),
  );
}

/** What an election in the hall looks like before anybody comes. All people are invented. */
export interface Plan {
  readonly members: number;
  readonly excluded: number;
  readonly present: number;
  readonly seats: number;
  readonly candidates: readonly MemberName[];
  /** Members by name, beside candidates and officers. */
  readonly others: readonly MemberName[];
  /** Beside the chief. */
  readonly scrutineers: readonly MemberName[];
  readonly profile: Profile;
  readonly rules: Partial<Rules>;
  readonly counting: Partial<Counting>;
  readonly received: number;
  readonly practice: boolean;
}

const PLAN: Plan = {
  members: 26,
  excluded: 0,
  present: 23,
  seats: 3,
  candidates: CANDIDATES,
  others: [],
  scrutineers: [SCRUTINEER],
  profile: '2020',
  rules: {},
  counting: {},
  received: 25,
  practice: false,
};

/** The stages of a meeting, each reached through the real controller and never through the screens. */
const STAGES = [
  'prepared',
  'signedIn',
  'adopted',
  'appointed',
  'headCounted',
  'issued',
  'voted',
  'opened',
] as const;
export type Stage = (typeof STAGES)[number];

export class HallRun {
  readonly device;
  readonly id: MeetingId;
  readonly controller: MeetingController;
  readonly plan: Plan;

  private constructor(
    device: ReturnType<typeof newDevice>,
    id: MeetingId,
    controller: MeetingController,
    plan: Plan,
  ) {
    this.device = device;
    this.id = id;
    this.controller = controller;
    this.plan = plan;
  }

  /** Runs a fresh meeting up to a stage. */
  static async to(
    stage: Stage,
    changes: Partial<Plan> = {},
    device = newDevice(),
  ): Promise<HallRun> {
    const plan = { ...PLAN, ...changes };
    const created = await createMeeting({ practice: plan.practice }, device);
    if (!created.ok) throw new Error(created.failure.kind);
    const opened = await openMeeting(created.meeting, device);
    if (!opened.ok) throw new Error(opened.lost.why);
    const run = new HallRun(device, created.meeting, opened.controller, plan);
    for (const next of STAGES.slice(0, STAGES.indexOf(stage) + 1)) await run[next]();
    return run;
  }

  get meeting(): Meeting {
    return this.controller.store.getState().meeting;
  }

  /** Submits with the PINs that it needs; anything but stored is a defect of the test. */
  async submit(...commands: readonly Command[]): Promise<void> {
    for (const command of commands) {
      const agreed = neededFirst(this.meeting, command);
      if (agreed !== null) await this.submit(agreed);
      const answer = await signedHere(this.controller, command);
      if (answer.kind !== 'stored') throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
    }
  }

  async enter(...papers: readonly EnteredPaper[]): Promise<void> {
    for (const paper of papers)
      await this.submit({ type: 'paperEntered', ...placeAtHand(this.meeting), paper });
  }

  /** The meeting as it would be saved to a file now. */
  async file(): Promise<string> {
    return writeMeetingFile(await this.device.storage.entriesOf(this.id));
  }

  get roster(): readonly MemberName[] {
    const { candidates, others: byName, scrutineers } = this.plan;
    const byRole = [CHIEF, ...scrutineers, ...this.entering, TELLER, ...candidates, ...byName];
    const others = Array.from({ length: this.plan.members - byRole.length }, (_, i) =>
      named(`党员${String(i + 1).padStart(2, '0')}`),
    );
    return [...byRole, ...others];
  }

  private get entering(): readonly MemberName[] {
    return (this.plan.counting.secondCountEvery ?? 0) > 0 ? [COUNTER, OTHER_COUNTER] : [COUNTER];
  }

  private get method(): Method {
    const { profile, rules, counting } = this.plan;
    return {
      profile,
      rules: { ...PROFILES[profile], ...rules },
      rulesVersion: RULES_VERSION,
      ...(Object.keys(counting).length > 0 && { counting: { ...COUNTING_DEFAULTS, ...counting } }),
    };
  }

  private get excluded(): readonly ProposedExclusion[] {
    return this.roster
      .slice(this.roster.length - this.plan.excluded)
      .map((name) => ({ name, category: 'bedridden', consent: '镇党委批复〔2026〕8号' }));
  }

  async prepared() {
    const { seats, candidates } = this.plan;
    const contest: BallotContest = {
      id: 'C1' as ContestId,
      office: '支部委员会委员',
      seats,
      kind: candidates.length > seats ? 'differential' : 'equal',
      candidates: [...candidates],
    };
    await this.submit(
      {
        type: 'detailsSet',
        details: {
          organisation: '中共柳溪村支部委员会',
          title: '柳溪村党支部换届选举大会',
          place: '村委会二楼会议室',
          date: '2026-11-22',
          presidingOfficer: PRESIDING,
        },
      },
      {
        type: 'rosterSet',
        members: this.roster.map((name) => ({ name, standing: 'full' })),
      },
      { type: 'exclusionsSet', exclusions: [...this.excluded] },
      { type: 'methodSet', method: this.method },
      {
        type: 'formSet',
        form: { id: 'F1' as FormId, blankMeans: 'abstain', within: null, contests: [contest] },
      },
    );
  }

  async signedIn() {
    await this.submit({ type: 'signInOpened' });
    for (const name of this.roster.slice(0, this.plan.present))
      await this.submit({ type: 'memberArrived', name });
  }

  async adopted() {
    const hands = { for: this.plan.present, against: 0, abstain: 0 };
    await this.submit({ type: 'procedureRecorded', procedure: 'report' });
    const names = this.excluded.map(({ name }) => name);
    if (names.length > 0)
      await this.submit({ type: 'handsShown', matter: { kind: 'exclusions', names }, ...hands });
    const facts = methodFacts(this.meeting);
    const text = facts === null ? {} : { text: adoptable(facts) };
    await this.submit({ type: 'handsShown', matter: { kind: 'method', ...text }, ...hands });
  }

  async appointed() {
    const officers: Officer[] = [
      { office: 'chiefScrutineer', name: CHIEF },
      ...this.plan.scrutineers.map((name) => ({ office: 'scrutineer' as const, name })),
      ...this.entering.map((name) => ({ office: 'counter' as const, name })),
      { office: 'teller', name: TELLER },
    ];
    await this.submit(
      { type: 'officersProposed', officers },
      {
        type: 'handsShown',
        matter: { kind: 'officers', officers },
        for: this.plan.present,
        against: 0,
        abstain: 0,
      },
    );
    for (const name of needSigningKeys(this.meeting))
      await this.controller.choosePin(name, pinOf(name));
  }

  headCounted() {
    return this.submit(
      { type: 'procedureRecorded', procedure: 'introduction' },
      { type: 'headCounted', present: this.plan.present },
    );
  }

  issued() {
    return this.submit(
      { type: 'procedureRecorded', procedure: 'boxSealed' },
      { type: 'papersReceived', count: this.plan.received, reason: '' },
      { type: 'papersIssued', count: this.plan.present },
      { type: 'procedureRecorded', procedure: 'explanation' },
    );
  }

  voted() {
    return this.submit(
      { type: 'votersCounted', count: this.plan.present },
      { type: 'leftOverCut', count: this.plan.received - this.plan.present },
    );
  }

  opened() {
    return this.submit(
      { type: 'procedureRecorded', procedure: 'boxOpened' },
      { type: 'procedureRecorded', procedure: 'papersMixed' },
      { type: 'returnedCounted', count: this.plan.present },
      { type: 'operatorChanged', operator: COUNTER },
    );
  }
}
