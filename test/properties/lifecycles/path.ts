import { does } from '@test/drivers/actions';
import { bent } from '@test/drivers/commands';
import { towardsTheEnd } from '@test/drivers/toTheEnd';
import type { Answer } from '@/controller/answer';
import type { MeetingController } from '@/controller/MeetingController';
import { parseSheet } from '@/election/events/resultSheet';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { equations } from '@/election/rules/sheet/equations';
import { roundState } from '@/election/state/lifecycles/round';
import type { Meeting } from '@/election/state/meeting';
import { allRounds } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';
import { en } from '@/text/en';
import { sayRefusal } from '@/text/sayRefusal';
import { zh } from '@/text/zh';
import { countHolds } from './countHolds';
import type { Hall } from './hall';
import { onward } from './nextStep';
import { perform, type WalkDeed } from './perform';
import { astray } from './randomActions';
import type { Reached } from './reached';
import type { Step } from './step';

/** A path through the real controller: every answer and every state is looked at. */
export class Path {
  steps = 0;

  constructor(
    private readonly controller: MeetingController,
    private readonly hall: Hall,
    private readonly reached: Reached,
  ) {}

  get meeting(): Meeting {
    return this.controller.store.getState().meeting;
  }

  async take(step: Step): Promise<void> {
    const { meeting } = this;
    if (step.kind === 'any') await this.do(does(bent(step.command, meeting)));
    else if (step.kind === 'astray') await this.do(astray(meeting, step.pick, this.hall));
    else if (step.kind === 'on') await this.do(onward(meeting, this.hall, step.pick));
    else await this.stage(step.pick);
  }

  /** On until the round at hand has got further, or another is at hand. */
  private async stage(chosen: number): Promise<void> {
    const begun = placeOf(this.meeting);
    for (let acts = 0; acts < 25 && placeOf(this.meeting) === begun; acts += 1)
      if (!(await this.do(onward(this.meeting, this.hall, chosen)))) return;
  }

  /** To the end, whatever has happened: closed, or not held. */
  async end(): Promise<void> {
    for (let acts = 0; acts < 150; acts += 1) {
      const action = towardsTheEnd(this.meeting);
      if (action === null) break;
      if (!(await this.do(action))) throw new Error(`no way on: ${JSON.stringify(action)}`);
    }
    const { ending } = this.meeting;
    if (ending !== 'closed' && ending !== 'notHeld') throw new Error('this path has no end');
  }

  /** Whether it was stored. */
  async do(action: WalkDeed | null): Promise<boolean> {
    if (action === null) return false;
    const before = this.meeting;
    const answer = await perform(this.controller, action);
    this.steps += 1;
    look(answer);
    if (answer.kind === 'stored') {
      this.reached.happened(before, answer.events);
      const [event] = answer.events;
      if (event !== undefined) countHolds(before, event, this.meeting);
    }
    sheetsBalance(this.meeting);
    return answer.kind === 'stored';
  }
}

const placeOf = ({ round }: Meeting): string =>
  `${round.form} ${round.number} ${roundState(round)}`;

/** Stored, or refused by a rule that has its words in both languages; a PIN may be wrong. */
function look(answer: Answer): void {
  if (answer.kind === 'notStored') throw new Error(`not stored: ${answer.why}`);
  if (answer.kind !== 'refused') return;
  if (answer.refusals.length === 0) throw new Error('refused without a rule');
  for (const refusal of answer.refusals)
    for (const words of [zh, en]) {
      const { what, why, now } = sayRefusal(words, refusal);
      if ([what, why, now].some((part) => /^\s*$|undefined|NaN|\[object/.test(part)))
        throw new Error(`a refusal without words: ${JSON.stringify(refusal)}`);
    }
}

/** No sheet stands out of balance; where too many papers came back it is a void one without votes. */
function sheetsBalance(meeting: Meeting): void {
  for (const round of allRounds(meeting)) {
    const drawn = standingSheet(round);
    if (drawn === null) continue;
    const at = { ...meeting, round };
    const sheet = parseSheet(drawn.text);
    const over = figureRefusals(at, 'returnedWithinLimit').length > 0;
    if (
      sheet === null ||
      sheet.kind !== (over ? 'void' : 'result') ||
      (sheet.papers === null) !== over
    )
      throw new Error(`not the sheet of this round: ${drawn.text}`);
    const wrong = over ? [] : equations(at).filter(({ holds }) => !holds);
    if (wrong.length > 0) throw new Error(`signed out of balance: ${JSON.stringify(wrong)}`);
  }
}
