import type { Same } from '@/text/same';
import type { documents as zh } from '@/text/zh/documents';

const before = (witnesses: readonly string[]) =>
  witnesses.length === 0 ? '' : `; witnessed by ${witnesses.join(', ')}`;
const because = (reason: string) => (reason === '' ? '' : `; reason: ${reason}`);
const papers = (n: number) => (n === 1 ? '1 paper' : `${n} papers`);
const seatsLeft = (n: number) => (n === 1 ? '1 seat is' : `${n} seats are`);

export const documents: Same<typeof zh> = {
  title: 'Result sheet',
  voidTitle: 'Void sheet',
  unreadable: 'What stands on this sheet cannot be read; it must not be used.',
  contest: (title, office, round) => `${title} · election of ${office} · ${round}`,
  committee: 'Meeting of the committee',
  dateAndPlace: (year, month, day, place) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} · ${place}`,
  number: (n) => `sheet no. ${n}`,
  practice: { mark: 'PRACTICE', line: 'A practice meeting with invented people: no election' },
  withdrawn: {
    mark: 'WITHDRAWN',
    line: (reason, time, witnesses) =>
      `This sheet was withdrawn at ${time}${because(reason)}${before(witnesses)}.`,
  },
  replaces: (n, code, reason) =>
    `This sheet takes the place of sheet no. ${n} (check code ${code})${because(reason)}.`,
  figures: 'Papers',
  quorum: ({ share, atLeast, num, den, needed, excluded }) =>
    `Present are ${share} of those due (${atLeast ? 'at least' : 'over'} ${num}/${den} wanted, that is ${needed} or more): the meeting stands.${
      excluded === 0 ? '' : ` ${excluded} more were left out of those due by vote.`
    }`,
  received: (received, issued, replaced, leftOver) =>
    `Received ${received} = issued ${issued} + replaced ${replaced} + left over ${leftOver}.`,
  withinLimit: (returned, term, limit) =>
    `Returned ${returned}, not more than “${term}” (${limit}): the election stands.`,
  overLimit: (returned, term, limit) =>
    `Returned ${returned}, more than “${term}” (${limit}): the round is void and must be held again. Its papers are not counted.`,
  voidBy: (n, reasons) => `Void, ${papers(n)}: ${reasons.join(', ')}.`,
  voidReason: (reason, n) => `${reason} ${n}`,
  validHere: (n) => `Valid in this contest: ${papers(n)}.`,
  seats: (seats, kind, candidates) => `Seats ${seats}, candidates ${candidates} (${kind}). `,
  threshold: {
    lead: (atLeast) =>
      atLeast ? 'Elected is who has at least half of ' : 'Elected is who has over half of ',
    base: {
      due: (n) => `the ${n} members due`,
      present: (n) => `the ${n} members present`,
      returned: (n) => `the ${n} papers returned`,
      valid: (n) => `the ${n} valid papers`,
    },
    rest: (needed) => `, that is ${needed} votes for or more.`,
    none: 'Elected are those with most votes for.',
  },
  people: {
    caption: (office) => `${office}: votes`,
    place: 'No.',
    name: 'Name',
    ratio: (base) => `Of ${base}`,
    result: 'Result',
    writeIn: 'Written in',
    none: '—',
  },
  otherCandidates: (reason) => `The meeting changed the candidates${because(reason)}.`,
  within: (inner, outer) =>
    `Whoever is chosen as ${inner} must be chosen as ${outer} on the same paper, or the paper is void.`,
  electedOutside: (names, inner, outer) =>
    `${names.join(', ')}: elected as ${inner} and not as ${outer}. Said before anyone signed; the superior organisation decides.`,
  blankMeansFor: 'A candidate without a mark is voted for.',
  among: (form) => `Only who was elected by ${form} can be elected.`,
  result: {
    elected: 'Elected',
    notElected: 'not elected',
    level: 'Level',
    passedOver: 'Passed, no seat left',
    notOver: 'Not over half',
    notHalf: 'Under half',
  },
  elected: (names) => `Elected, ${names.length}: ${names.join(', ')}.`,
  nobodyElected: 'Nobody is elected.',
  next: {
    none: 'All seats are filled.',
    supplementary: (seats, names) =>
      `${seatsLeft(seats)} still empty: a supplementary election is needed. Candidates not elected: ${names.join(', ')} (who stands is for the meeting to decide).`,
    supplementaryOpen: (seats) =>
      `${seatsLeft(seats)} still empty: a supplementary election is needed.`,
    runoff: (seats, names) =>
      `${names.join(', ')} are level and ${seatsLeft(seats)} left: a run-off among them is needed, for ${seats}.`,
    refer: (seats, names) =>
      `${names.join(', ')} are still level and ${seatsLeft(seats)} left: for the superior Party organisation to decide; no lot is drawn.`,
  },
  basesDiffer: (due, present, adopted) => {
    const who = (names: readonly string[]) => (names.length === 0 ? 'nobody' : names.join(', '));
    return `With the members due as base elected would be: ${who(due)}; with those present: ${who(present)}. The method that this meeting adopted goes by ${adopted}; this was said before anyone signed.`;
  },
  notes: 'Corrections and changes',
  change: {
    countedAgain: 'Counted again',
    corrected: 'Wrong record put right',
    added: 'More received',
  },
  changed: (what, figure, from, to) => `${what}, “${figure}”: ${from}, now ${to}`,
  reasonAndWitnesses: (reason, witnesses) => `${because(reason)}${before(witnesses)}.`,
  dueChange: {
    takenBack: (name) => `${name} came and counts as due again`,
    notPassed: (name) => `Leaving out ${name} was not passed; they count as due`,
    rosterCorrected: (name) => `Roster corrected: ${name}`,
    excluded: (name) => `After sign-in had opened ${name} was proposed to be left out`,
  },
  corrections: (each) => `Entries corrected, ${each.length}: ${each.join('; ')}.`,
  correction: (packet, place, reason, witnesses) =>
    `packet ${packet}, paper ${place}, ${reason}${before(witnesses)}`,
  secondCount: (papers, firstWrong, share) =>
    `Papers entered twice: ${papers}; first entered wrongly: ${firstWrong} (${share}), each settled with the paper in the hand.`,
  byHand: (packets) =>
    `Counted by hand, totals only; the record cannot recompute them: ${packets.join(', ')}.`,
  byHandPacket: (packet, papers) => `packet ${packet}, ${papers} papers`,
  deviation: (what, entry, hands) =>
    `${what}, from entry ${entry} on${hands === null ? '' : `, by a show of hands (${hands})`}.`,
  sinceDrawn: 'After the sheet was drawn',
  deviations: {
    newPassword: (names) => `New signing password of ${names.join(', ')}`,
    presiding: (names) => `${names.join(', ')} presides instead`,
    withoutSignature: (names) =>
      names.length === 0 ? 'Nobody could sign' : `Without the signature of ${names.join(', ')}`,
    deskUncovered: (_names) => 'The covered screen was opened without a signing password',
    laterOfficer: (names) => `Signing password of ${names.join(', ')}, after the box was opened`,
    takenOver: (_names) =>
      'The meeting went on on another device, with signing passwords chosen anew',
    takenOverWithoutHandOver: (_names) =>
      'The meeting was not handed over, and went on on another device with signing passwords chosen anew',
    clockChanged: (_names) => 'The clock of the device was changed, or a day had passed',
  },
  repaired: (what) => `${what}.`,
  relieved: (name, office, reason) => `${name} no longer serves as ${office} (${reason})`,
  signatures: {
    title: 'Electronic signatures',
    nobody: 'Nobody has signed yet',
    signed: (name, time) => `${name} ✓ ${time}`,
    key: (code) => `password code ${code}`,
    refused: (name, reason, witnesses) =>
      `${name} refused to sign${because(reason)}${before(witnesses)}`,
    absent: (name, reason, witnesses) =>
      `${name} was not in the hall and did not sign${because(reason)}${before(witnesses)}`,
  },
  ink: (office, name) => `${office} (${name}):`,
  codes: {
    title: 'Check codes',
    sheet: 'This sheet',
    methodText: 'Check code of the method as read out',
    earlier: (form, round) => `Sheet announced before: ${form}, round ${round}`,
    method: 'Election method',
    journal: (seq) => `Record (up to entry ${seq})`,
    recompute:
      'With the meeting file, any computer that has Jipiaotai can verify the signatures and compute this result again.',
  },
  qr: {
    title: 'QR code of this sheet',
    of: (number, code) => `QR code of sheet no. ${number} (code of the sheet ${code})`,
    says: 'Photographed in Jipiaotai under “Check or open a meeting file”, it shows whether the figures above were signed. By whom, the opening slip says; whether each paper is right, only the whole meeting file.',
    part: (part, of) =>
      of === 1 ? 'QR code of this sheet' : `QR code of this sheet, ${part} of ${of}`,
  },
};
