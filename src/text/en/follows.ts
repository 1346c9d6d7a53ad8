import type { Same } from '@/text/same';
import type { follows as zh } from '@/text/zh/follows';

const list = (names: readonly string[]) => names.join(', ');
const seats = (n: number) => (n === 1 ? '1 seat' : `${n} seats`);
const votes = (n: number) => (n === 1 ? '1 vote' : `${n} votes`);

export const follows: Same<typeof zh> = {
  title: 'What follows',
  allSettled: 'Every contest has come to its end.',
  toClose: 'Close the meeting',
  addForm: 'Another office to elect (secretary, deputies)? Add a paper under “Preparation”',
  lead: {
    first: (office, n) => `${office}: ${seats(n)} to fill.`,
    runoff: (office, names, n) =>
      `${office}: ${list(names)} are level. They alone are voted on once more, for ${seats(n)}.`,
    supplementary: (office, n, elected) =>
      `${office}: ${elected} elected, ${seats(n)} still empty.`,
    refer: (office, names, n) =>
      `${office}: ${list(names)} are level again for ${seats(n)}. There is no further vote: the superior organisation decides.`,
  },
  again: {
    void: 'More papers came back than may: the round was void and is held again from the head-count, with new papers.',
    notHeld:
      'The last round was broken off and is held again from the head-count, with new papers.',
  },
  candidates: (names) => `Candidates: ${list(names)}`,
  noCandidates: 'There is no candidate yet: choose first.',
  open: {
    first: 'Begin the round again',
    runoff: 'Begin the run-off',
    supplementary: 'Hold a supplementary election with these',
  },
  newPapers:
    'A new round begins with the head-count and has new papers. Who came or left is recorded under “Sign-in” first.',
  change: {
    button: 'Change the candidates',
    title: (office) => `${office}: candidates of the supplementary election`,
    votes: (n) => `${votes(n)} last round`,
    writtenIn: (n) => `written in, ${votes(n)} last round`,
    serves: (office) => `serves as ${office}: relieved on becoming a candidate`,
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    off: (name) => `Take ${name} off`,
    offShort: 'Take off',
    offered: 'Written in last round',
    add: (name, n) => `+ ${name} (${votes(n)})`,
    other: 'Add another full member',
    pick: 'Add a candidate',
    found: 'Full members who are not elected',
    nobody: 'Nobody found. Check the name.',
    strokes: 'In stroke order',
    asProposed: 'Back to the names proposed',
    reason: 'Why the candidates are changed',
    reasons: ['Many votes written in', 'Does not wish to stand again', 'Agreed on by the meeting'],
    reasonMissing: 'These are not the names that the count proposes: give the reason.',
  },
  fewer: {
    button: 'Fewer seats',
    lead: (n) =>
      `${seats(n)} stay empty with the consent of at least half of the electors, by show of hands.`,
  },
  refer: {
    button: 'Refer to the superior organisation',
    title: (office) => `${office}: refer to the superior organisation`,
    lead: 'The contest ends here for this meeting. It goes on the record and the final report and cannot be changed.',
    reason: 'Reason',
    reasons: ['Level again in the run-off', 'Nobody suitable', 'The meeting cannot go on'],
    reasonMissing: 'Give the reason.',
    yes: 'Refer it',
    back: 'Back',
  },
  committee: {
    button: (office) => `The committee meets (${office})`,
    title: 'First meeting of the committee',
    lead: (names) =>
      `${names.length} members are elected: ${list(names)}. Another meeting is made with them as its roster and with the same method, to elect secretary and deputies.`,
    name: 'Title of the meeting',
    titleOf: (organisation) => `${organisation}: first meeting of the committee`,
    nameMissing: 'Give the title.',
    presiding: 'Presiding officer (one of those elected, recommended by the old committee)',
    presidingMissing: 'Choose who presides.',
    yes: 'Make the meeting',
    back: 'Back',
  },
  back: 'Fold up',
  turnTo: (form) => `Next paper: ${form}`,
  rounds: 'Rounds so far',
  round: {
    void: 'more papers came back than may: void',
    notHeld: (reason) => `broken off (${reason})`,
    elected: (office, names) =>
      names.length === 0 ? `${office}: nobody elected` : `${office}: elected ${list(names)}`,
    sheet: 'See the sheet',
  },
  settled: {
    fewerSeats: (office) => `${office}: the meeting agreed to fewer seats`,
    referred: (office, reason) => `${office}: referred to the superior organisation (${reason})`,
  },
};
