import { evolve } from '@/election/decide';
import { catalogue, type Event, type EventType } from '@/election/events/catalogue';
import { roundKinds } from '@/election/events/round';
import type { Arrow } from '@/election/state/lifecycles/arrows';
import { formArrows, formState, formStates } from '@/election/state/lifecycles/form';
import { meetingArrows, meetingState, meetingStates } from '@/election/state/lifecycles/meeting';
import { packetArrows, packetState, packetStates } from '@/election/state/lifecycles/packet';
import { paperArrows, paperState, paperStates } from '@/election/state/lifecycles/paper';
import { roundArrows, roundState, roundStates } from '@/election/state/lifecycles/round';
import type { Meeting } from '@/election/state/meeting';
import type { Round } from '@/election/state/round';
import { allRounds, formIds, roundsOf, sameRound } from '@/election/state/rounds';

export const lifeCycles = {
  meeting: { states: meetingStates, arrows: meetingArrows as readonly Arrow<string>[] },
  form: { states: formStates, arrows: formArrows as readonly Arrow<string>[] },
  round: { states: roundStates, arrows: roundArrows as readonly Arrow<string>[] },
  packet: { states: packetStates, arrows: packetArrows as readonly Arrow<string>[] },
  paper: { states: paperStates, arrows: paperArrows as readonly Arrow<string>[] },
} as const;
export type LifeCycle = keyof typeof lifeCycles;

type State = string | null;

const nameOf = ({ from, by, to }: Arrow<string>): string => `${from ?? '·'} –${by}→ ${to ?? '·'}`;

/** Which arrows of the life cycles a run has gone along, how often; and that there are no others. */
export class Reached {
  readonly arrows: Record<LifeCycle, Map<string, number>> = {
    meeting: new Map(),
    form: new Map(),
    round: new Map(),
    packet: new Map(),
    paper: new Map(),
  };
  /** What happened, and where it can turn out in several ways, how. */
  readonly told = new Set<string>();
  /** Changes of state that no life cycle knows: there must be none. */
  readonly unknown = new Set<string>();

  /** Takes the events of one command in, and answers the meeting after them. */
  happened(before: Meeting, events: readonly Event[]): Meeting {
    let meeting = before;
    for (const event of events) {
      const after = evolve(meeting, event, { seq: 0, at: '', witnesses: [] });
      for (const what of tellings(event, after)) this.told.add(what);
      this.compare(meeting, after, event.type);
      meeting = after;
    }
    return meeting;
  }

  private compare(before: Meeting, after: Meeting, by: EventType): void {
    this.went('meeting', meetingState(before), by, meetingState(after));
    for (const form of union(formIds(before), formIds(after)))
      this.went('form', formState(before, form), by, formState(after, form));
    for (const round of union(allRounds(before), allRounds(after), sameRound)) {
      const was = roundIn(before, round);
      const is = roundIn(after, round);
      if (was === is) continue;
      this.went('round', was && roundState(was), by, is && roundState(is));
      if (was !== null && is !== null && was.packets !== is.packets)
        this.packets(after, was, is, by);
    }
  }

  private packets(meeting: Meeting, before: Round, after: Round, by: EventType): void {
    for (const [p, packet] of after.packets.entries()) {
      const old = before.packets[p] ?? null;
      if (old === packet) continue;
      this.went('packet', packetState(meeting, old), by, packetState(meeting, packet));
      for (const [i, place] of packet.places.entries()) {
        const was = old?.places[i] ?? null;
        if (was !== place) this.went('paper', paperState(was), by, paperState(place));
      }
    }
  }

  private went(cycle: LifeCycle, from: State, by: EventType, to: State): void {
    if (from === to) return;
    const name = nameOf({ from, by, to });
    if (!lifeCycles[cycle].arrows.some((arrow) => nameOf(arrow) === name))
      this.unknown.add(`${cycle}: ${name}`);
    this.arrows[cycle].set(name, (this.arrows[cycle].get(name) ?? 0) + 1);
  }

  /** Arrows of a life cycle that nothing has gone along yet. */
  missing(cycle: LifeCycle): readonly string[] {
    return lifeCycles[cycle].arrows.map(nameOf).filter((name) => !this.arrows[cycle].has(name));
  }

  /** How many states and arrows of a life cycle were reached, of how many there are. */
  count(cycle: LifeCycle): string {
    const { states, arrows } = lifeCycles[cycle];
    const gone = arrows.filter((arrow) => this.arrows[cycle].has(nameOf(arrow)));
    const seen = states.filter((state) => gone.some(({ to }) => to === state));
    return `${cycle}: ${seen.length} of ${states.length} states, ${gone.length} of ${arrows.length} arrows`;
  }
}

/** An event by its name, and by what came of it. */
function tellings(event: Event, { hands, round }: Meeting): readonly string[] {
  const { type } = event;
  if (type === 'roundOpened') return [type, `${type} ${event.kind}`];
  if (type === 'handsShown')
    return [type, `${type} ${event.matter.kind} ${hands.at(-1)?.passed ? 'passed' : 'not passed'}`];
  if (type !== 'announced') return [type];
  const contests =
    round.outcome !== null && 'contests' in round.outcome ? round.outcome.contests : [];
  return [type, ...contests.map(({ next }) => `${type} ${next?.kind ?? 'all elected'}`)];
}

/** What every whole run must have seen beside the arrows. */
export const mustBeTold: readonly string[] = [
  ...Object.keys(catalogue),
  ...roundKinds.map((kind) => `roundOpened ${kind}`),
  ...['supplementary', 'runoff', 'refer', 'all elected'].map((next) => `announced ${next}`),
  ...[
    ...['officers', 'method', 'exclusions', 'fewerSeats'],
    ...['presidingOfficer', 'withoutSignature', 'deskUncovered'],
  ].map((kind) => `handsShown ${kind} passed`),
  'handsShown fewerSeats not passed',
];

const roundIn = (meeting: Meeting, { form, number }: Round): Round | null =>
  roundsOf(meeting, form).find((round) => round.number === number) ?? null;

function union<T>(
  some: readonly T[],
  others: readonly T[],
  same: (one: T, other: T) => boolean = (one, other) => one === other,
): readonly T[] {
  return [...some, ...others.filter((other) => !some.some((one) => same(one, other)))];
}
