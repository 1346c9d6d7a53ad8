import { boxOpened } from '@test/drivers/meetings';
import { at } from '@test/drivers/people';
import {
  FOUR_ON_THREE,
  FOURTEEN_ON_ELEVEN,
  realisticPapers,
  type Stands,
} from '@test/drivers/realisticPapers';
import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import { emptyDraft, toPaper } from '@/features/count/draft/draft';
import { type PadState, padStep } from '@/features/count/pad/padStep';
import { LAYOUT_NAMES, type LayoutName, layoutOf } from '@/features/count/shortcuts/shortcuts';
import { namesFor } from '@/features/count/writeIns/namesFor';
import { resolveName } from '@/features/count/writeIns/resolveName';
import { suggest } from '@/features/count/writeIns/suggest';
import { loadReadings, type ReadingsOf } from '@/names/readings';
import { sum } from './figures';
import type { Hall } from './hall';
import type { Goal } from './report';
import { asTaught, fewest, keysOf, proves } from './typing';

const PAPERS = 300;
const PACKET = 10;
const SEED = 20_261_122;

/**
 * The keystroke-level model (Card, Moran, Newell 1980): a key of an average typist, thinking once a
 * paper, and a hand that goes over to the letters for a name and comes back.
 */
const K = 0.28;
const M = 1.35;
const H = 0.4;
/** Aloud, with two recorders (domain §9). */
const BY_HAND = 7;

/** Another sits down: the name chosen, six digits, and Enter. */
const KEYS_OF_A_PIN = 8;
/** Behind the key of the layer; what differs comes up by itself. */
const KEYS_AT_THE_END = 2;
const ELECTIONS: readonly (readonly [string, Stands])[] = [
  ['4 candidates for 3 seats', FOUR_ON_THREE],
  ['14 candidates for 11 seats', FOURTEEN_ON_ELEVEN],
];

interface Typed {
  /** Marks and void, and the store key. */
  readonly keys: number;
  readonly homings: number;
}
type Way = (paper: EnteredPaper) => number;

/** Keys over three hundred papers, as the pad is taught, at fewest, and candidate by candidate. */
export async function measureKeys({ progress }: Hall): Promise<readonly Goal[]> {
  const readings = await loadReadings();
  return ELECTIONS.flatMap(([of, stands], i) => {
    progress.step(`election ${i + 1} of ${ELECTIONS.length}: ${of}`);
    const meeting = boxOpened({ full: PAPERS, present: PAPERS, ...stands });
    const { ballot } = meeting.meeting.round;
    if (ballot === null) throw new Error('nothing is asked');
    const papers = realisticPapers(stands, PAPERS, SEED);
    const name = nameKeys(namesFor(meeting.meeting, ballot.contests[0]), readings);
    return LAYOUT_NAMES.flatMap((layout) => onLayout(of, layout, ballot, papers, name));
  });
}

function onLayout(
  of: string,
  name: LayoutName,
  ballot: BallotForm,
  papers: readonly EnteredPaper[],
  nameKeysOf: (name: string) => number,
): readonly Goal[] {
  const layout = layoutOf(name);
  const keys = keysOf(layout);
  const exact = at(ballot.contests, 0).candidates.length <= 4 ? fewestOfAll(name, ballot) : null;
  const typed = (marking: Way) => (paper: EnteredPaper) => whole(paper, marking, nameKeysOf);
  const taught = papers.map(
    typed((paper) => {
      const codes = asTaught(keys, paper);
      proves(layout, ballot, paper, codes);
      return codes.length;
    }),
  );
  const least = papers.map(
    typed((paper) => {
      const codes = fewest(keys, paper);
      proves(layout, ballot, paper, codes);
      return exact === null ? codes.length : (exact.get(marksOf(paper)) ?? codes.length);
    }),
  );
  const each = papers.map(typed((paper) => marksOf(paper).split(' ').length));
  return report(`${of}, ${name} layout`, taught, least, each);
}

/** Void: behind the layer, the reason, who ruled, confirmed. A name: its key, letters, taken, circled. */
function whole(paper: EnteredPaper, marking: Way, nameKeysOf: (name: string) => number): Typed {
  if (paper.kind === 'blank') return { keys: 2 + 1, homings: 0 };
  if (paper.kind === 'void') return { keys: 2 + 3 + 1, homings: 0 };
  const written = paper.contests.flatMap(({ writeIns }) =>
    writeIns.flatMap((entry) => ('name' in entry ? [entry.name] : [])),
  );
  return {
    keys: marking(paper) + sum(written.map(nameKeysOf)) + 1,
    homings: 2 * written.length,
  };
}

const marksOf = (paper: EnteredPaper): string =>
  paper.kind === 'marked' ? paper.contests.flatMap(({ marks }) => marks).join(' ') : '';

/** Initials where they are enough, the name in full pinyin where they are not; or the digit of the one that is offered. */
function nameKeys(names: ReturnType<typeof namesFor>, readings: ReadingsOf) {
  const OFFERED = 6;
  return (name: string): number => {
    const full = Array.from(name, (character) => readings(character)[0] ?? character);
    const initials = full.map((reading) => reading.slice(0, 1)).join('');
    for (const typed of [initials, full.join('')]) {
      const like = suggest(names.offered, typed, readings);
      const found = resolveName(typed, names, like);
      const taken = found.kind === 'name' && found.name === name;
      const offered = like.slice(0, OFFERED).some((one) => one.name === name);
      if (taken || offered) return 1 + typed.length + 1 + 1;
    }
    throw new Error(`not found: ${name}`);
  };
}

/** Every short way over the whole pad (breadth first): the fewest keys for whatever marks there can be. */
function fewestOfAll(name: LayoutName, ballot: BallotForm): ReadonlyMap<string, number> {
  const layout = layoutOf(name);
  const codes = [...layout.codeOf.values(), 'ArrowDown', 'ArrowUp', 'Backspace', 'Delete'];
  const found = new Map<string, number>();
  const seen = new Set<string>();
  let states: PadState[] = [{ draft: emptyDraft(ballot), pending: 'none' }];
  for (let length = 0; states.length > 0; length += 1) {
    const next: PadState[] = [];
    for (const state of states) {
      const marks = state.draft.whole.kind === 'read' ? marksOf(toPaper(state.draft, ballot)) : '';
      if (state.pending === 'none' && !found.has(marks)) found.set(marks, length);
      for (const code of codes) {
        const step = padStep(state, code, layout);
        if (step === null || step.effect !== null) continue;
        const text = JSON.stringify(step.state);
        if (seen.has(text)) continue;
        seen.add(text);
        next.push(step.state);
      }
    }
    states = next;
  }
  return found;
}

const perPaper = (all: readonly Typed[]): number => sum(all.map(({ keys }) => keys)) / all.length;
const seconds = (all: readonly Typed[]): number =>
  perPaper(all) * K + M + (sum(all.map(({ homings }) => homings)) / all.length) * H;

function report(
  title: string,
  taught: readonly Typed[],
  least: readonly Typed[],
  each: readonly Typed[],
): readonly Goal[] {
  const line = (what: string, all: readonly Typed[]) =>
    console.log(
      `  ${what.padEnd(46)}${perPaper(all).toFixed(2).padStart(7)} ${seconds(all).toFixed(2).padStart(7)}`,
    );
  console.log(`\n${`Keys: ${PAPERS} papers, ${title}`.padEnd(48)} a paper  seconds`);
  line('exceptions, fill, store', taught);
  line('the fewest possible with these keys', least);
  line('every candidate marked one by one', each);
  const packets = PAPERS / PACKET;
  const again = sum(taught.map(({ keys }) => keys)) + packets * KEYS_AT_THE_END;
  const pins = 2 * packets * KEYS_OF_A_PIN;
  const time = seconds(taught) * PAPERS + (packets * KEYS_AT_THE_END + pins) * K;
  console.log(
    `  every packet a second time: ${again} keys, ${pins} more for PINs at each change of seat, ${Math.round(time)} s`,
  );
  return [
    {
      goal: `keys against the fewest possible, ${title}`,
      measured: perPaper(taught) / perPaper(least),
      atMost: 1.1,
      unit: '×',
    },
    {
      goal: `keys against marking every candidate, ${title}`,
      measured: perPaper(taught) / perPaper(each),
      atMost: 1,
      unit: '×',
    },
    {
      goal: `a paper by the keystroke-level model against aloud and by hand, ${title}`,
      measured: seconds(taught),
      atMost: BY_HAND,
      unit: 's',
    },
  ];
}
