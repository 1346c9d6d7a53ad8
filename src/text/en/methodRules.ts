import type { Same } from '@/text/same';
import type { methodRules as zh } from '@/text/zh/methodRules';

export const methodRules: Same<typeof zh> = {
  profile: 'By',
  profiles: {
    '2020': 'the regulation of 2020',
    '1990': 'the provisional regulation of 1990',
  },
  lead: 'These are the rules, each at its usual value. Press a line to see and change it. The text that the meeting adopts is written from them.',
  usual: 'usual',
  differs: (profile) => `differs from what is usual by ${profile}`,
  backToProfile: (profile) => `All back to what is usual by ${profile}`,
  adopted: 'The meeting has passed the method. A change needs a new show of hands.',
  comparators: { '>': 'More than', '>=': 'At least' },
  quorum: {
    label: 'Members present',
    hint: 'Against those due: enough of them, or no election.',
    num: 'Numerator',
    den: 'Denominator',
    comparator: 'What is enough',
    of: 'of those due:',
    needs: (due, needed) => `${due} due: ${needed} must be here.`,
    otherwise: (comparator, share, needed) =>
      `With “${comparator} ${share}” it would be ${needed}.`,
    notWhole: 'Whole numbers please, the denominator at least 1.',
    never: (due) => `With ${due} due nobody could ever reach this; please change it.`,
  },
  here: {
    due: (n) => `${n} due`,
    present: (n) => `${n} present`,
    presentIf: (n) => `With ${n} present, just enough`,
    elects: (who, votes) => `${who}: ${votes} votes elect.`,
    passes: (who, needed) => `${who}: ${needed} in favour pass it.`,
    consents: (who, needed) => `${who}: ${needed} must consent.`,
    later: 'How many votes are needed is known once the papers are counted.',
  },
  handsBase: {
    label: 'Shows of hands are held against',
    values: { due: 'members due', present: 'members present' },
    effects: {
      due: 'Over half of those due must be in favour, the absent included.',
      present:
        'Over half of those here is enough. The list of those left out of due is always held against those due.',
    },
  },
  blankPaper: {
    label: 'A blank paper',
    values: { abstain: 'valid, abstains for all', void: 'void' },
    effects: {
      abstain: 'Without any mark or name a paper is still valid.',
      void: 'Without any mark or name a paper is not among the valid ones.',
    },
  },
  writeInNeedsAgainst: {
    label: 'Condition for writing in',
    values: { yes: 'as many against as written in', no: 'no condition' },
    effects: {
      yes: 'With more written in than marked × (and seats nobody stands for) those names do not count.',
      no: 'Names may be written in without any ×; the seats still limit how many.',
    },
  },
  writeInUncircled: {
    label: 'Written in, not circled',
    values: { ignored: 'does not count', counted: 'counts as a vote for' },
    effects: {
      ignored: 'A name without a ○ is as if it were not there.',
      counted: 'A name without a ○ has a vote, and is one of those chosen.',
    },
  },
  overvoteScope: {
    label: 'More chosen than seats',
    values: { paper: 'the whole paper is void', contest: 'only that contest is void' },
    effects: {
      paper: 'Too many in one contest, and nothing on the paper counts.',
      contest: 'That contest does not count; the others on the paper do.',
    },
  },
  returnedLimit: {
    label: 'Papers returned may not exceed',
    values: { voters: 'voters', issued: 'papers issued' },
    effects: {
      voters: 'One more than voted, and the round is void and held again.',
      issued:
        'Those who took a paper and did not vote count too; one more than issued voids the round.',
    },
  },
  majorityBase: {
    label: 'Votes are held against',
    values: {
      due: 'members due',
      present: 'members present',
      returned: 'papers returned',
      valid: 'papers valid in the contest',
    },
    effects: {
      due: 'The absent are included: it asks the most votes.',
      present: 'Only those here.',
      returned: 'Only papers that came back, void ones included.',
      valid: 'Only valid papers: it asks the fewest votes.',
    },
  },
  majorityComparator: {
    label: 'What passes',
    values: { '>': 'more than half', '>=': 'half is enough' },
    effects: {
      '>': 'Exactly half does not elect.',
      '>=': 'Exactly half elects.',
    },
  },
  runoffDecidedBy: {
    label: 'A run-off is decided by',
    values: { plurality: 'most votes', majority: 'most votes, and over half' },
    effects: {
      plurality: 'Among those who were level most votes elect, over half or not.',
      majority:
        'Most votes elect only with the votes that the method asks; else the seat stays empty.',
    },
  },
  fewerSeatsComparator: {
    label: 'Consent to fewer seats',
    values: { '>=': 'half of those due', '>': 'over half of those due' },
    effects: {
      '>=': 'Seats left empty need no further election once half consent.',
      '>': 'Seats left empty need no further election once over half consent.',
    },
  },
  namesRead: {
    label: 'Votes are reported',
    values: { votes: 'most votes first', ballot: 'in the order of the paper' },
    effects: {
      votes: 'The chief scrutineer begins with whoever has most.',
      ballot: 'The chief scrutineer follows the paper, those written in after.',
    },
  },
  namesAnnounced: {
    label: 'Those elected are declared',
    values: { strokes: 'in stroke order', votes: 'by votes', ballot: 'in the order of the paper' },
    effects: {
      strokes: 'Whatever their votes, names stand in stroke order.',
      votes: 'Whoever has more votes stands first.',
      ballot: 'As on the paper, those written in after.',
    },
  },
};
