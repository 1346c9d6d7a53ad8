import type { CommandOf, EventType } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import {
  currentKey,
  lastKey,
  mayOperate,
  presidingOfficer,
} from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';
import { allRounds, roundOpenedBox } from '@/election/state/rounds';

/** Who signs that something happened, in the words of `docs/signers.md` (domain §11.5). */
export const SIGNERS = [
  'nobody',
  'presidingOfficer',
  'presidingOfficerAndAnotherScrutineer',
  'presidingOfficerAndEveryScrutineer',
  'chiefScrutineer',
  'oneScrutineer',
  'everyScrutineer',
  'self',
] as const;
export type Signers = (typeof SIGNERS)[number];

interface Row<T extends EventType> {
  /** Whoever it can be; `of` picks one of them. */
  readonly may: readonly Signers[];
  readonly of: (meeting: Meeting, command: CommandOf<T>) => Signers;
}

/** From then on votes could be seen. */
export const boxWasOpened = (meeting: Meeting): boolean => allRounds(meeting).some(roundOpenedBox);

/** Whether an officer who serves stands in one of these. */
const serves = (
  { serving }: Meeting,
  contests: readonly { readonly candidates: readonly MemberName[] }[],
): boolean =>
  serving.some(({ name }) => contests.some(({ candidates }) => candidates.includes(name)));

const always = (signers: Signers): Row<EventType> => ({ may: [signers], of: () => signers });

const nobody = always('nobody');
const presides = always('presidingOfficer');
const chief = always('chiefScrutineer');
const oneScrutineer = always('oneScrutineer');

/** An officer who goes once votes could be seen does not go unseen. */
const whereOfficerGoes = {
  may: ['nobody', 'presidingOfficerAndAnotherScrutineer'],
  of: (meeting: Meeting, { name }: { readonly name: MemberName }): Signers =>
    boxWasOpened(meeting) && meeting.serving.some((officer) => officer.name === name)
      ? 'presidingOfficerAndAnotherScrutineer'
      : 'nobody',
} as const;

/** Who signs what: a row for every event. */
export const signersOf: { readonly [T in EventType]: Row<T> } = {
  meetingOpened: nobody,
  detailsSet: nobody,
  rosterSet: nobody,
  rosterCorrected: nobody,
  exclusionsSet: nobody,
  exclusionWithdrawn: nobody,
  methodSet: nobody,
  formSet: {
    may: ['nobody', 'presidingOfficerAndAnotherScrutineer'],
    // Officers who stand on it are relieved.
    of: (meeting, { form }) =>
      boxWasOpened(meeting) && serves(meeting, form.contests)
        ? 'presidingOfficerAndAnotherScrutineer'
        : 'nobody',
  },
  formDropped: nobody,
  formSelected: nobody,
  signInOpened: nobody,
  memberArrived: nobody,
  memberLeft: whereOfficerGoes,
  handsShown: {
    may: ['nobody', 'presidingOfficer', 'chiefScrutineer'],
    of: (_meeting, { matter }) => {
      switch (matter.kind) {
        case 'method':
        case 'exclusions':
        // What goes on without a signature is signed by whoever else signs it.
        case 'withoutSignature':
        // The covered desk is opened so where nobody could sign.
        case 'deskUncovered':
          return 'nobody';
        case 'officers':
        case 'fewerSeats':
          return 'presidingOfficer';
        case 'presidingOfficer':
          return 'chiefScrutineer';
      }
    },
  },
  procedureRecorded: nobody,
  readinessRecorded: nobody,
  recordRepaired: nobody,
  clockChanged: nobody,
  officersProposed: nobody,
  officerRelieved: whereOfficerGoes,
  chiefScrutineerNamed: presides,
  signingKeyCreated: {
    may: ['self', 'presidingOfficer', 'presidingOfficerAndAnotherScrutineer', 'chiefScrutineer'],
    of: (meeting, { name }) => signersOfKey(meeting, name),
  },
  openingSlipDrawn: nobody,
  pinRefused: nobody,
  operatorChanged: {
    may: ['nobody', 'self'],
    of: (meeting) => (mayOperate(meeting).length > 1 ? 'self' : 'nobody'),
  },
  headCounted: chief,
  papersReceived: nobody,
  papersIssued: chief,
  paperSpoiled: nobody,
  votersCounted: nobody,
  leftOverCut: nobody,
  returnedCounted: chief,
  figureCountedAgain: oneScrutineer,
  figureCorrected: always('everyScrutineer'),
  paperEntered: nobody,
  paperSetAside: nobody,
  paperWithdrawn: oneScrutineer,
  packetClosed: nobody,
  secondEntryRecorded: nobody,
  secondEntryClosed: nobody,
  secondEntryDropped: oneScrutineer,
  differenceSettled: oneScrutineer,
  packetCountedByHand: oneScrutineer,
  handTotalsWithdrawn: oneScrutineer,
  countingClosed: nobody,
  roundVoided: nobody,
  basesDifferAcknowledged: nobody,
  electedOutsideAcknowledged: nobody,
  sheetDrawn: nobody,
  sheetSigned: always('self'),
  signatureMissing: always('presidingOfficerAndAnotherScrutineer'),
  sheetWithdrawn: always('presidingOfficerAndEveryScrutineer'),
  announced: presides,
  roundOpened: {
    may: ['presidingOfficer', 'presidingOfficerAndAnotherScrutineer'],
    // Officers who stand in it are relieved.
    of: (meeting, { contests }) =>
      boxWasOpened(meeting) && serves(meeting, contests)
        ? 'presidingOfficerAndAnotherScrutineer'
        : 'presidingOfficer',
  },
  roundNotHeld: presides,
  contestReferred: presides,
  meetingClosed: presides,
  meetingNotHeld: presides,
  handedOver: presides,
  takenOver: {
    may: ['nobody', 'presidingOfficer'],
    // Keys do not travel: on another device nobody could sign.
    of: (meeting, { to }) => (to === meeting.writer ? 'presidingOfficer' : 'nobody'),
  },
};

/**
 * Before whom a key is chosen. A first one before the box is opened, and one in the place of one left on another
 * device, is signed by nobody else; every key is signed by itself besides (`witnessNeed.ts`).
 */
export function signersOfKey(meeting: Meeting, name: MemberName): Signers {
  const last = lastKey(meeting, name);
  const isEarly = last === null && !boxWasOpened(meeting);
  if (isEarly || last?.standing === 'leftBehind') return 'self';
  if (name === presidingOfficer(meeting)) return 'chiefScrutineer';
  return currentKey(meeting, name) === null
    ? 'presidingOfficer'
    : 'presidingOfficerAndAnotherScrutineer';
}
