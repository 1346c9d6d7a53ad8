import type { EquationId } from '@/election/events/refusal';
import { terms } from '@/text/en/terms';
import type { RefusalWords } from '@/text/shapes';

const at = ({ packet, place }: { readonly packet: number; readonly place: number }) =>
  `packet ${packet}, paper ${place}`;

const equations = {
  presentWithinDue: 'present ≤ due',
  issuedIsPresent: 'issued = present',
  votersWithinIssued: 'voters ≤ issued',
  receivedSplits: 'received = issued + replaced + left over',
  returnedWithinLimit: 'returned ≤ limit',
  enteredIsReturned: 'entered = returned',
  returnedSplits: 'returned = valid + void',
  contestPapers: 'valid here = valid − overvoted here',
  candidateSplits: 'for + against + abstain + illegible = valid here',
  gradesSplit: 'four grades + no opinion + illegible = valid here',
  votesWithinSeats: 'votes for ≤ valid here × seats',
} as const satisfies Record<EquationId, string>;

export const ofCounting = {
  'count.nobodyAtTheKeys': () => ({
    what: 'Nobody is at the keys',
    why: 'Every paper names the counter who entered it.',
    now: 'Choose a counter first.',
  }),
  'count.closed': () => ({
    what: 'Entering is closed',
    why: 'Once it balances the papers stand still.',
    now: 'If there is an error, withdraw the sheet or count again.',
  }),
  'count.notClosed': () => ({
    what: 'The count has not been checked and closed',
    why: 'The sheet is drawn once everything balances.',
    now: 'Close it under "Check".',
  }),
  'paper.beyondReturned': ({ returned, entered }) => ({
    what: `${entered} are entered, as many as the ${returned} returned`,
    why: 'One more would be too many; this paper was not stored.',
    now: 'Count the papers returned again, or look for one entered twice.',
  }),
  'paper.untouched': () => ({
    what: 'Nothing of this paper has been entered',
    why: 'A blank paper has a key of its own, so that none is stored by a slip.',
    now: 'Enter what is on it, or press "Blank".',
  }),
  'paper.notThisForm': () => ({
    what: 'This does not fit the ballot paper',
    why: 'Its candidates or contests are others.',
    now: 'Open this page again and enter the paper once more.',
  }),
  'paper.notOnRoster': ({ name }) => ({
    what: `"${name}" is no full member on the roster`,
    why: 'It may stand on the paper and is chosen there, but counts for nobody.',
    now: 'Read the paper again; if it says so, press "Enter as written".',
  }),
  'paper.noNames': () => ({
    what: 'Nobody is written in on this paper',
    why: 'Evaluation and confirmation ask only about those listed.',
    now: 'Leave the name out; if in doubt, let the scrutineers rule.',
  }),
  'paper.ruledByNoScrutineer': ({ name }) => ({
    what: `${name} is no scrutineer serving`,
    why: 'A scrutineer rules that a paper is void.',
    now: 'Choose a scrutineer who serves.',
  }),
  'paper.placeTaken': (place) => ({
    what: `There is a paper at ${at(place)}`,
    why: 'A place holds one paper.',
    now: 'If it is wrong, withdraw it and enter it again.',
  }),
  'paper.placeNotNext': (place) => ({
    what: `It is not yet the turn of ${at(place)}`,
    why: 'Places follow one another, so that papers can be found.',
    now: 'Go on at the place on the screen.',
  }),
  'paper.notThere': (place) => ({
    what: `There is no paper at ${at(place)}`,
    why: 'None was entered, or it was withdrawn and not entered again.',
    now: 'Check packet and place; enter again what was withdrawn.',
  }),
  'packet.empty': ({ packet }) => ({
    what: `Packet ${packet} is empty`,
    why: 'An empty packet needs no closing.',
    now: 'Enter papers first.',
  }),
  'packet.notLast': ({ packet }) => ({
    what: `Packet ${packet} is not the one being entered`,
    why: 'Only the last packet is closed.',
    now: 'Enter a paper found later at the end of its own packet.',
  }),
  'packet.alreadyClosed': ({ packet }) => ({
    what: `Packet ${packet} is closed`,
    why: 'A packet is closed once.',
    now: 'Go on with the next packet.',
  }),
  'count.unbalanced': ({ equation, figures }) => ({
    what: 'The figures do not balance',
    why: `${equations[equation]} does not hold (${figures.join(terms.and)}).`,
    now: 'Go through what is red under "Check".',
  }),
  'count.differs': ({ entered, returned }) => ({
    what:
      entered < returned
        ? `${returned - entered} not entered yet`
        : `${entered - returned} entered too many`,
    why: `${returned} returned, and ${entered} entered.`,
    now:
      entered < returned
        ? 'Enter them; if there are none left, count the papers returned again.'
        : 'Look for one entered twice.',
  }),
  'round.voided': () => ({
    what: 'The round was declared void',
    why: 'A void round is not counted.',
    now: 'Sign the void sheet.',
  }),
  'round.announced': () => ({
    what: 'The result has been announced',
    why: 'Nothing changes after that.',
    now: 'Objections go to the superior organisation.',
  }),
  'sheet.stands': ({ sheet }) => ({
    what: `Sheet ${sheet} has been drawn`,
    why: 'Nothing under it changes.',
    now: 'If there is an error, withdraw the sheet under "Sign" first.',
  }),
  'sheet.none': () => ({
    what: 'There is no sheet yet',
    why: 'It is signed and announced once it is there.',
    now: 'Draw it under "Sign".',
  }),
  'sheet.differs': () => ({
    what: 'The sheet does not agree with the record',
    why: 'Computed from the record it comes out differently.',
    now: 'Do not sign; look into the record first.',
  }),
  'sheet.basesDiffer': () => ({
    what: 'The other base would elect others',
    why: 'Over half of those due and of those present are not the same people.',
    now: 'Read what is said, acknowledge it, and sign.',
  }),
  'sheet.outsideUnnamed': ({ names }) => ({
    what: `Not said yet: ${names.join(', ')} won the office and not the committee`,
    why: 'The superior organisation decides; the hall is told before anyone signs.',
    now: 'Say it, then press “said”.',
  }),
  'sheet.nobodyOutside': () => ({
    what: 'There is nobody to be named',
    why: 'Whoever won the office won the committee too.',
    now: 'Draw the sheet.',
  }),
  'sheet.basesAgree': () => ({
    what: 'There is nothing to acknowledge',
    why: 'Both bases elect the same people.',
    now: 'Go on.',
  }),
  'sheet.alreadySigned': ({ name }) => ({
    what: `${name} is recorded on this sheet already`,
    why: 'Signed or recorded as wanting, once.',
    now: 'The next one signs.',
  }),
  'sheet.notSigner': ({ name }) => ({
    what: `${name} does not sign this sheet`,
    why: 'Scrutineers do.',
    now: 'A scrutineer signs.',
  }),
  'sheet.unsigned': ({ names }) => ({
    what: `Not signed yet: ${names.join(terms.and)}`,
    why: 'Every scrutineer signs, or the record says why not.',
    now: 'Sign; a refusal or absence is recorded before another scrutineer.',
  }),
  'sheet.nobodySigned': () => ({
    what: 'No scrutineer has signed',
    why: 'A sheet that nobody signed is not announced.',
    now: 'At least one scrutineer has to sign; where nobody will, break the round off under “Sign” and refer it.',
  }),
} as const satisfies Partial<RefusalWords>;
