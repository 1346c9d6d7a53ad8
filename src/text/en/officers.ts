import type { Same } from '@/text/same';
import type { officers as zh } from '@/text/zh/officers';

export const officers: Same<typeof zh> = {
  serving: 'Serving',
  nobody: 'No officers have been appointed yet.',
  who: 'Name',
  office: 'Office',
  pin: 'Signing password',
  pinSet: '✓ set',
  pinMissing: 'not set',
  setPin: 'Set signing password',
  setPinOf: (name) => `Set the signing password of ${name}`,
  replacePin: 'Forgotten: choose a new one',
  replacePinOf: (name) => `${name} has forgotten the signing password: choose a new one`,
  presides: 'Presiding officer',
  otherPresides: 'Another presides',
  presiding: {
    title: 'Who presides?',
    lead: 'Where the presiding officer has forgotten the signing password, or can preside no longer, a show of hands decides, signed by the chief scrutineer. Whoever presides then chooses a signing password here, and it stands on every sheet from then on.',
    name: 'Name of the presiding officer',
    same: (name) =>
      `As it is, ${name} goes on presiding, with a new signing password. For somebody else write that name.`,
    another: 'This person presides from now on. Check the name.',
    nameMissing: 'Write who presides.',
    notPassed: 'Not passed: the same person presides.',
    back: 'Back',
  },
  relieve: 'Relieve',
  relieveOf: (name, office) => `Relieve ${name} as ${office}`,
  relieved: 'Relieved',
  relievedLine: (time, office, name, reason) => `${time} ${office} ${name} (${reason})`,
  propose: {
    title: 'Proposal',
    more: 'Propose somebody more',
    lead: {
      members:
        'One chief scrutineer, at least one scrutineer more, at least one counter; a teller if you have one. All from those who are here, and no candidate.',
      committee:
        'One chief scrutineer is enough: a member who is no candidate. Where there is no counter the scrutineer enters the papers.',
    },
    add: 'Choose',
    addTo: (office) => `Choose: ${office}`,
    takeOff: (name) => `Take ${name} off`,
    submit: 'Propose this list',
    back: 'Propose nobody',
  },
  pick: {
    title: (office) => `Choose: ${office}`,
    search: 'Search by name',
    found: 'Here now',
    nobody: 'Nobody found. Check the name, or sign in first.',
    candidate: 'candidate',
    serving: (offices) => `serves: ${offices}`,
    chosen: 'chosen',
    noVote: 'no vote',
    back: 'Back',
  },
  vote: {
    title: 'Show of hands on the proposal',
    change: 'Change the list',
  },
  chief: {
    title: 'The chief scrutineer has gone',
    body: 'The box is open: another scrutineer becomes chief, on the record.',
    who: 'Who becomes chief?',
    confirm: 'Make chief scrutineer',
    choose: 'Choose a scrutineer first.',
  },
  relieveDialog: {
    title: (name, office) => `Relieve ${name} as ${office}?`,
    body: 'At their own wish. It stands in the record; a successor needs a show of hands.',
    confirm: 'Relieve',
    back: 'Back',
  },
};
