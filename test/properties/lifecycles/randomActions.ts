import { does } from '@test/drivers/actions';
import { DETAILS } from '@test/drivers/meetings';
import { SLIP } from '@test/drivers/signers';
import type { MemberName } from '@/election/events/ids';
import { minuteOf } from '@/election/events/minute';
import { reliefReasons } from '@/election/events/officers';
import { figures } from '@/election/events/round';
import { currentKey, expectedSigners, scrutineers } from '@/election/rules/officers/officers';
import { openContests } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { countsTwice } from '@/election/state/method';
import { allRounds } from '@/election/state/rounds';
import { discipline, F1, type Hall } from './hall';
import { fewerSeats, referred } from './nextRound';
import { oneOf, placesOf, type Way } from './outcomes';
import type { WalkDeed } from './perform';
import { astrayInPackets } from './randomActionsInPackets';

const minutesAfter = (at: string, minutes: number): string =>
  minuteOf(new Date(Date.parse(at) + minutes * 60_000).toISOString());

/** What else people do in a hall: they come and go, err, count again, break off, change their minds. */
export function astray(meeting: Meeting, pick: number, hall: Hall): WalkDeed | null {
  const ways = waysFrom(meeting);
  const way = oneOf(ways, pick);
  return way?.(meeting, Math.floor(pick / ways.length), hall) ?? null;
}

/** Most of what could be done at random would be refused: more of what there is something for. */
function waysFrom(meeting: Meeting): readonly Way[] {
  const { round } = meeting;
  return [
    ...people,
    ...courses,
    ...(round.figures.received === null ? [] : [...papers, ...papers]),
    ...(round.packets.length === 0
      ? []
      : countsTwice(meeting)
        ? [...astrayInPackets, ...astrayInPackets]
        : astrayInPackets),
    ...(round.countingClosed || round.voided ? [...sheets, ...sheets, ...sheets] : []),
  ];
}

const anybody = ({ roster }: Meeting, pick: number): MemberName | undefined =>
  oneOf(roster, pick)?.name;

const about =
  (does: (name: MemberName, meeting: Meeting, pick: number) => WalkDeed | undefined): Way =>
  (meeting, pick) => {
    const name = anybody(meeting, pick);
    return name === undefined ? undefined : does(name, meeting, pick);
  };

const people: readonly Way[] = [
  about((name) => does({ type: 'memberLeft', name, reason: 'left' })),
  about((name) => does({ type: 'memberLeft', name, reason: 'refusedPaper' })),
  about((name) => does({ type: 'memberArrived', name })),
  ({ exclusions }, pick) => {
    const name = oneOf(exclusions, pick)?.name;
    return name && does({ type: 'exclusionWithdrawn', name });
  },
  about((name) =>
    does({ type: 'rosterCorrected', name, standing: 'suspended', reason: '组织决定' }),
  ),
  (meeting, pick) => {
    const officer = oneOf(meeting.serving, pick);
    const reason = oneOf(reliefReasons, pick);
    if (officer === undefined || reason === undefined) return undefined;
    return does({ type: 'officerRelieved', ...officer, reason });
  },
  about((name) => does({ type: 'chiefScrutineerNamed', name })),
  (meeting, pick) => {
    const name = oneOf(scrutineers(meeting), pick);
    return name === undefined ? undefined : { kind: 'choosesPin', name };
  },
  (meeting, pick) => {
    const name = scrutineers(meeting).find((one) => currentKey(meeting, one) !== null);
    if (name === undefined) return undefined;
    return pick % 2 === 0 ? { kind: 'mistypesPin', name } : does({ type: 'pinRefused', name });
  },
];

const papers: readonly Way[] = [
  () => does({ type: 'paperSpoiled' }),
  () => does({ type: 'papersReceived', count: 1, reason: '补领' }),
  ({ round }) => does({ type: 'packetClosed', packet: Math.max(1, round.packets.length) }),
  ({ round }, pick) => {
    const at = oneOf(placesOf(round), pick);
    return at && does({ type: 'paperWithdrawn', ...at, reason: 'misread' });
  },
  ({ round }, pick) => {
    const at = oneOf(placesOf(round), pick);
    return at && does({ type: 'paperWithdrawn', ...at, reason: 'enteredTwice' });
  },
  ({ round }, pick) => {
    const counted = figures.filter((one) => one !== 'due' && round.figures[one] !== null);
    const figure = oneOf(counted, pick);
    if (figure === undefined || figure === 'due') return undefined;
    const value = Math.max(0, (round.figures[figure] ?? 0) + 1 - 2 * (pick % 2));
    return does({ type: 'figureCountedAgain', figure, value, reason: '复点' });
  },
  ({ round }, pick) => {
    const figure = oneOf(
      figures.filter((one) => one !== 'returned'),
      pick,
    );
    if (figure === undefined) return undefined;
    const value = Math.max(0, (round.figures[figure] ?? 0) + (pick % 5) - 1);
    return does({ type: 'figureCorrected', figure, value, reason: '记录有误' });
  },
];

const sheets: readonly Way[] = [
  () => does({ type: 'sheetWithdrawn', reason: '发现差错' }),
  (meeting, pick) => {
    const name = oneOf(expectedSigners(meeting), pick);
    const why = pick % 2 === 0 ? 'refused' : 'absent';
    return name && does({ type: 'signatureMissing', name, reason: why, note: '' });
  },
  () => does({ type: 'announced' }),
  () => does({ type: 'roundVoided' }),
];

const courses: readonly Way[] = [
  (_meeting, pick) =>
    pick % 3 === 0 ? does({ type: 'roundNotHeld', reason: '人数不足' }) : undefined,
  (_meeting, pick) =>
    pick % 6 === 0 ? does({ type: 'meetingNotHeld', reason: '停电' }) : undefined,
  (_meeting, pick) =>
    does({
      type: 'readinessRecorded',
      checks: [{ check: 'mains', result: pick % 2 === 0 ? 'good' : 'bad' }],
    }),
  (_meeting, pick) =>
    does({
      type: 'recordRepaired',
      mended: pick % 2 === 0 ? 'database' : 'log',
      from: 'copy',
      entries: 1,
      first: 1,
      last: 1,
      lost: 0,
    }),
  ({ lastAt }, pick) =>
    does({ type: 'clockChanged', to: minutesAfter(lastAt, pick % 2 === 0 ? -30 : 2000) }),
  () => does(SLIP),
  () => does({ type: 'handedOver' }),
  ({ writer }) => does({ type: 'takenOver', to: writer }),
  (meeting, pick) => {
    const form = oneOf(allRounds(meeting), pick)?.form;
    return form && does({ type: 'formSelected', form });
  },
  () => does({ type: 'formSet', form: discipline }),
  (_meeting, pick, { forms }) => {
    const form = oneOf(forms, pick);
    return form && does({ type: 'formSet', form });
  },
  (_meeting, pick) =>
    does({ type: 'formDropped', form: pick % 4 === 0 ? F1 : discipline.id, reason: '不再进行' }),
  (meeting, pick) => {
    const open = oneOf(openContests(meeting), pick);
    return open && referred(open);
  },
  (meeting, pick) => {
    const open = oneOf(openContests(meeting), pick);
    return open && fewerSeats(meeting, open, pick % 3 > 0);
  },
  (_meeting, _pick, { method }) => does({ type: 'methodSet', method }),
  () => does({ type: 'exclusionsSet', exclusions: [] }),
  () => does({ type: 'detailsSet', details: { ...DETAILS, place: '文化广场' } }),
];
