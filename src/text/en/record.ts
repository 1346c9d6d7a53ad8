import type { CandidateOrder } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type { ReadinessResult, SignedAct } from '@/election/events/meeting';
import type { Officer } from '@/election/events/officers';
import { dayAndTime } from '@/text/moment';
import type { Same } from '@/text/same';
import type { EventWords } from '@/text/shapes';
import type { record as zh } from '@/text/zh/record';
import { eventNames } from './eventNames';
import { terms } from './terms';

const MARKS = { for: '○', against: '×', abstain: '—', illegible: '?' } as const;

const list = (names: readonly string[]) => names.join(', ');
const because = (reason: string) => (reason === '' ? '' : `; reason: ${reason}`);
/** An older entry does not say. */
function ordered(order: CandidateOrder | undefined): string {
  if (order === undefined) return '';
  return order.by === 'strokes'
    ? ', in stroke order of surnames'
    : `, order set by hand, reason: ${order.reason}`;
}
const officers = (named: readonly Officer[]) =>
  list(named.map(({ office, name }) => `${name} (${terms.office[office]})`));
interface Without {
  readonly act: SignedAct;
  readonly about: string | null;
  readonly of: readonly string[];
}
const aboutWhom = (name: string | null) => (name === null ? '' : ` (${name})`);
const withoutSignature = ({ act, about, of }: Without) =>
  of.length === 0
    ? `with “${eventNames[act]}${aboutWhom(about)}” signed by nobody`
    : `with “${eventNames[act]}${aboutWhom(about)}” not signed by ${list(of)}`;
const hands = (shown: { for: number; against: number; abstain: number }) =>
  `for ${shown.for}, against ${shown.against}, abstain ${shown.abstain}`;

function paper(entered: EnteredPaper): string {
  switch (entered.kind) {
    case 'blank':
      return 'blank';
    case 'void':
      return `void: ${terms.voidReason[entered.reason]}, ruled by ${entered.ruledBy}`;
    case 'marked':
      return entered.contests
        .map(({ marks, grades, writeIns }) =>
          [
            (
              grades?.map((grade) => terms.gradeMark[grade]) ?? marks.map((mark) => MARKS[mark])
            ).join(' '),
            ...writeIns.map((entry) =>
              'illegible' in entry
                ? 'somebody illegible written in'
                : `${entry.name} written in${entry.circled ? '' : ' (no ○)'}`,
            ),
          ].join(', '),
        )
        .join('; ');
  }
}

const events: EventWords = {
  meetingOpened: ({ practice, from }) =>
    `${practice ? 'Practice meeting opened' : 'Meeting opened'}${from?.rehearsal === true ? `: a rehearsal of the meeting as it stood at its entry ${from.seq}` : ''}`,
  detailsSet: ({ details }) =>
    `Meeting: ${details.organisation}, ${details.title}, ${details.date}, ${details.place}, presided by ${details.presidingOfficer}`,
  rosterSet: ({ members }) =>
    `Roster: ${members.length} members, ${members.filter(({ standing }) => standing === 'full').length} of them full members`,
  rosterCorrected: ({ name, standing, reason }) =>
    standing === null
      ? `Roster corrected: ${name} struck off${because(reason)}`
      : `Roster corrected: ${name}, ${terms.standing[standing]}${because(reason)}`,
  exclusionsSet: ({ exclusions }) =>
    exclusions.length === 0
      ? 'Nobody is proposed to be left out of those due'
      : `Proposed to be left out of those due: ${list(exclusions.map(({ name, category, consent }) => `${name} (${terms.exclusion[category]}; ${consent})`))}`,
  methodSet: ({ method }) =>
    `Election method proposed: after the regulations of ${method.profile}, base of the majority: ${terms.base[method.rules.majorityBase]}`,
  formSet: ({ form }) =>
    form.contests
      .map(
        ({ office, seats, kind, candidates, order }) =>
          `Election of ${office}: ${seats} seats, ${terms.kind[kind]}, candidates ${list(candidates)}${ordered(order)}`,
      )
      .join('; '),
  formDropped: ({ form, reason }) => `The ${terms.form(form)} was dropped${because(reason)}`,
  formSelected: ({ form }) => `Turned to ${terms.form(form)}`,
  roundOpened: ({ form, round, kind, contests, reason }) =>
    `Round ${round} of ${terms.form(form)}, ${terms.awaits[kind]}, candidates ${contests.map(({ candidates }) => list(candidates)).join('; ')}${because(reason)}`,
  roundNotHeld: ({ form, round, reason }) =>
    `Round ${round} of ${terms.form(form)} not held${because(reason)}`,
  contestReferred: ({ form, contest, reason }) =>
    `${terms.form(form)} (${contest}) referred to the superior organisation${because(reason)}`,
  electedOutsideAcknowledged: ({ names }) =>
    `Said in the hall: ${list(names)} won the office and not the committee; the superior decides`,
  signInOpened: () => 'Sign-in opened',
  memberArrived: ({ name }) => `${name} arrived`,
  memberLeft: ({ name, reason }) =>
    ({
      left: `${name} left`,
      refusedPaper: `${name} would not take a paper and counts as having left`,
      tickedByMistake: `${name} had been ticked by mistake`,
    })[reason],
  exclusionWithdrawn: ({ name }) => `${name} came and counts as due again`,
  procedureRecorded: ({ procedure }) => terms.procedure[procedure],
  officersProposed: ({ officers: named }) =>
    named.length === 0 ? 'Officers no longer proposed' : `Proposed: ${officers(named)}`,
  handsShown: ({ matter, ...shown }) => {
    switch (matter.kind) {
      case 'method':
        return `Show of hands on the method: ${hands(shown)}`;
      case 'fewerSeats':
        return `Show of hands on fewer seats: ${hands(shown)}`;
      case 'exclusions':
        return `Show of hands on leaving out ${list(matter.names)}: ${hands(shown)}`;
      case 'officers':
        return `Show of hands on ${officers(matter.officers)}: ${hands(shown)}`;
      case 'presidingOfficer':
        return `Show of hands on ${matter.name} presiding, with a new signing password: ${hands(shown)}`;
      case 'withoutSignature':
        return `Show of hands on going on ${withoutSignature(matter)}: ${hands(shown)}`;
      case 'deskUncovered':
        return `Show of hands on opening the covered screen without a signing password: ${hands(shown)}`;
    }
  },
  officerRelieved: ({ name, office, reason }) =>
    `${name} no longer serves as ${terms.office[office]}: ${terms.reliefReason[reason]}`,
  chiefScrutineerNamed: ({ name }) => `${name} becomes chief scrutineer`,
  signingKeyCreated: ({ name, replaces }) =>
    replaces === null
      ? `${name} chose a signing password; signing key registered`
      : `${name} forgot the signing password; new signing key`,
  openingSlipDrawn: ({ app }) => `Opening slip drawn (Jipiaotai ${app.version})`,
  pinRefused: ({ name }) => `Wrong signing password for ${name}`,
  headCounted: ({ due, present }) => `Second head-count: due ${due}, present ${present}`,
  papersReceived: ({ count, reason }) => `Papers received: ${count}${because(reason)}`,
  papersIssued: ({ count }) => `Papers issued: ${count}`,
  paperSpoiled: () => 'A spoiled paper was replaced, unread',
  votersCounted: ({ count }) => `Voters: ${count}`,
  leftOverCut: ({ count }) => `Left over and cut: ${count}`,
  returnedCounted: ({ count }) => `Papers returned: ${count}`,
  figureCountedAgain: ({ figure, value, reason }) =>
    `Counted again, “${terms.figure[figure]}”: ${value}${because(reason)}`,
  figureCorrected: ({ figure, value, reason }) =>
    `Wrong record put right, “${terms.figure[figure]}”: ${value}${because(reason)}`,
  operatorChanged: ({ operator: counter }) => `${counter} sits at the keys`,
  paperEntered: (entered) =>
    `Packet ${entered.packet}, paper ${entered.place}: ${paper(entered.paper)} (entered by ${entered.enteredBy}${entered.decidedBy === undefined ? '' : `, decided by ${entered.decidedBy}`})`,
  paperSetAside: ({ packet, place, enteredBy }) =>
    `Packet ${packet}, paper ${place} set aside, to be decided (by ${enteredBy})`,
  secondEntryRecorded: (entered) =>
    `Second count, packet ${entered.packet}, paper ${entered.place}: ${entered.paper === null ? 'to be decided' : paper(entered.paper)} (entered by ${entered.enteredBy})`,
  secondEntryClosed: ({ packet, papers }) =>
    `Packet ${packet} entered a second time, ${papers} papers`,
  secondEntryDropped: ({ packet, reason }) =>
    `Second count of packet ${packet} withdrawn${because(reason)}`,
  differenceSettled: ({ packet, first, second, paper: settled, reason }) =>
    `Packet ${packet} settled: first entry ${first ?? '—'}, second ${second ?? '—'}: ${settled === null ? 'no such paper' : paper(settled)}${because(terms.correctionReason[reason])}`,
  packetCountedByHand: ({ packet, totals }) =>
    `Packet ${packet} counted by hand: ${totals.papers} papers, ${totals.void} void; ${totals.contests
      .map(({ candidates, writeIns }) =>
        [
          ...candidates.map((marks) =>
            [marks.for, marks.against, marks.abstain, marks.illegible].join('-'),
          ),
          ...writeIns.map(({ name, for: votes }) => `written in ${name} ${votes}`),
        ].join(', '),
      )
      .join('; ')}`,
  handTotalsWithdrawn: ({ packet, reason }) =>
    `Totals by hand of packet ${packet} withdrawn${because(reason)}`,
  packetClosed: ({ packet, papers }) => `Packet ${packet} closed with ${papers} papers`,
  paperWithdrawn: ({ packet, place, reason, note, enteredBy }) =>
    `Packet ${packet}, paper ${place} withdrawn: ${note ?? terms.correctionReason[reason]} (by ${enteredBy})`,
  countingClosed: () => 'Counting closed, everything balances',
  roundVoided: () => 'More papers came back than may: the round is void',
  basesDifferAcknowledged: () => 'The two bases elect different people; said in the hall',
  sheetDrawn: ({ sheet }) => `Sheet no. ${sheet} drawn`,
  sheetSigned: ({ name, sheet }) => `${name} signed sheet no. ${sheet}`,
  signatureMissing: ({ name, sheet, reason, note }) =>
    `${name} ${reason === 'refused' ? 'refused to sign' : 'was not here to sign'} sheet no. ${sheet}${because(note)}`,
  sheetWithdrawn: ({ sheet, reason }) => `Sheet no. ${sheet} withdrawn${because(reason)}`,
  announced: ({ sheet }) => `Announced from sheet no. ${sheet}`,
  meetingClosed: ({ keysDeleted }) =>
    `Meeting closed; signing keys deleted from this device: ${keysDeleted.length}`,
  meetingNotHeld: ({ reason }) => `Meeting not held${because(reason)}`,
  handedOver: () => 'Handed over to another computer',
  readinessRecorded: ({ checks }) => {
    const named = (wanted: ReadinessResult) =>
      list(
        checks.flatMap(({ check, result }) => (result === wanted ? terms.readiness[check] : [])),
      );
    const [bad, unknown] = [named('bad'), named('unknown')];
    return `The device was checked before the box is opened${bad === '' && unknown === '' ? ': all good' : ''}${bad === '' ? '' : `; not good: ${bad}`}${unknown === '' ? '' : `; not known: ${unknown}`}`;
  },
  recordRepaired: (repair) => terms.repair(repair),
  clockChanged: ({ from, to }) =>
    `The clock of the device went from ${dayAndTime(from)} to ${dayAndTime(to)}`,
  takenOver: ({ from, to }) =>
    from === to ? 'Taken back by the same computer' : 'Taken over by another computer',
};

export const record: Same<typeof zh> = {
  title: 'Record',
  lead: 'Every entry of the meeting from its beginning; entries are added and never changed. “○ × — ?” are for, against, abstain and illegible, in the order of the paper.',
  columns: {
    seq: 'No.',
    at: 'Time',
    what: 'What happened',
    witnesses: 'Witnesses',
    code: 'Check code',
  },
  showCodes: 'Show check codes',
  hideCodes: 'Hide check codes',
  all: 'Show all',
  paged: 'In pages',
  print: 'Print',
  page: (from, to, of) => `Entries ${from}–${to} of ${of}`,
  pages: 'Pages',
  first: 'First',
  earlier: 'Earlier',
  later: 'Later',
  last: 'Latest',
  head: (seq, code) => `Check code up to entry ${seq}: ${code}`,
  events,
};
