import type { Profile } from '@/election/tally/rules';
import type { Same } from '@/text/same';
import type { methodText as zh } from '@/text/zh/methodText';

const LAW: Readonly<Record<Profile, string>> = {
  '2020': 'the Regulations on Elections in Primary Party Organisations of 2020',
  '1990': 'the Interim Regulations on Elections in Primary Party Organisations of 1990',
};
const cited = (profile: Profile, article: number) =>
  profile === '2020' ? ` (Regulations, art. ${article})` : '';
const numbered = (items: readonly string[]) =>
  items.map((item, i) => `(${i + 1}) ${item}`).join('; ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A translation to read along: what the meeting adopts is the Chinese text. */
export const methodText: Same<typeof zh> = {
  title: (meeting) => `Election method of: ${meeting}`,
  article: (n) => `Article ${n}`,
  betweenSentences: ' ',

  law: (profile) =>
    `This method is made under the Constitution of the Party and ${LAW[profile]} (“the Regulations”), with regard to this organisation.`,
  scope: ({ organisation, title, place, date }) =>
    `It holds for the meeting “${title}” of ${organisation} on ${date.year}-${date.month}-${date.day} at ${place}.`,
  presiding: {
    members: (name) => `${name} presides.`,
    committee: (name, profile) =>
      `${name}, newly elected and recommended by the old committee, presides${cited(profile, 20)}.`,
  },

  papers: {
    one: (elects) => `This meeting ${elects}.`,
    several: (papers) =>
      `This meeting has ballot papers in this order, ${papers.length} in all: ${numbered(papers)}.`,
    paper: (name, colour, elects) =>
      `${name}${colour === null ? '' : ` (${colour})`}, which ${elects}`,
    elects: (contests) => `elects ${contests.join(', ')}`,
    contest: (office, seats, candidates, kind) =>
      `${office}: seats ${seats}, candidates ${candidates} (${kind})`,
    among: (elects, office) =>
      `${elects}; only those elected as ${office} may stand or be written in`,
    other: (purpose) => `elects nobody (${purpose})`,
  },
  order: {
    strokes: 'candidates stand on the paper in stroke order',
    hand: (reason) => `candidates stand on the paper in an order of their own: ${reason}`,
    asListed: 'candidates stand in the order of the paper',
    of: (office, order) => `${office}: ${order}`,
    all: (orders) => `${capital(orders.join('; '))}.`,
  },

  voters: {
    members: (profile) =>
      `Full members of this organisation vote, elect and may be elected. Probationary members, members on probation within the Party and members whose rights are suspended do not${cited(profile, 5)}.`,
    committee: 'All newly elected committee members vote, elect and may be elected.',
  },
  counted:
    'Only those with the right to vote count as due and as present; others sit apart and are counted apart.',
  exclusions: (categories) =>
    `With the consent of the superior organisation and the vote of this meeting these may be left out of those due: ${numbered(categories)}. Others who are absent stay in; whoever is left out and comes counts again.`,

  quorum: {
    '>=': (num, den) =>
      `An election is held only when at least ${num}/${den} of those due are present.`,
    '>': (num, den) =>
      `An election is held only when more than ${num}/${den} of those due are present.`,
  },
  quorumAgain:
    'Those present are counted again before the papers of each round are handed out; without a quorum there is no election.',

  hands: {
    due: 'This method, the list of scrutineers and counters and the like are voted on by show of hands and pass with over half of those due.',
    present:
      'This method, the list of scrutineers and counters and the like are voted on by show of hands and pass with over half of those present.',
  },
  handsOnExclusions:
    'The list of those left out of due passes with over half of those due before the list.',

  officers: {
    members: {
      once: 'The meeting has at least two scrutineers, one of them chief, and at least one counter; it may have tellers. The meeting votes on them; scrutineers are full members.',
      twice:
        'The meeting has at least two scrutineers, one of them chief, and at least two counters; it may have tellers. The meeting votes on them; scrutineers are full members.',
    },
    committee: {
      once: 'The meeting has one scrutineer, who is chief; it may have counters and tellers. The meeting votes on them.',
      twice:
        'The meeting has one scrutineer, who is chief, and at least two people who enter papers; it may have counters and tellers. The meeting votes on them.',
    },
  },
  barred: (profile) =>
    `No candidate is scrutineer${cited(profile, 22)}, nor counter or teller; an officer who becomes a candidate leaves the office. No scrutineer is counter or teller.`,
  supervision: (profile) =>
    `Scrutineers supervise the whole election; counters count under their eyes${cited(profile, 23)}.`,

  issued:
    'The ballot is secret. Before papers are handed out the box is shown to all and sealed. As many papers are issued as are present; where they differ the reason is found before anybody votes.',
  papersUnnumbered:
    'Papers bear no number. A paper spoiled while marking may be replaced; it is neither read nor counted. After the vote the papers left over are cut in public.',
  proxy: (profile) =>
    `Whoever cannot write may ask somebody who is no candidate to write as they wish; whoever is not at the meeting may not have another vote for them${cited(profile, 24)}.`,
  boxOrder: 'Scrutineers vote first, then the platform, then the others.',

  marks: {
    abstain: 'for a candidate mark ○, against ×; no mark is an abstention',
    for: 'no mark is a vote for a candidate; against mark ×; to abstain mark △',
    of: (paper, marks) => `${paper}: ${marks}`,
    all: (marks) => `${capital(marks.join('; '))}.`,
  },

  writeIn:
    'Others may be written in: the name goes into the space for others on the paper, with a ○.',
  writeInNeedsAgainst: {
    yes: 'In each contest no more may be written in than are marked × there, plus the seats for which nobody stands; with more, none of those written in there counts, and the rest of the paper stands.',
    no: 'To write somebody in, nobody need be marked ×.',
  },
  writeInUncircled: {
    ignored: 'A name without a ○ is not written in.',
    counted: 'A name without a ○ counts as a vote for, too.',
  },
  eligible: {
    members:
      'Whoever is written in is a full member of this organisation who may be elected and is not elected there yet',
    committee: 'Whoever is written in is a member of this committee and not elected there yet',
    among: (paper, office) => `, and on ${paper} has been elected as ${office}`,
    all: (who, among) =>
      `${who}${among.join('')}; another name, or one that cannot be read, counts among those chosen on the paper and gets no vote.`,
  },
  writeInRunoff: 'In a run-off nobody is written in.',

  overvote: {
    plain: 'A paper with as many chosen as seats, or fewer, is valid; with more it is void.',
    paper:
      'A contest with as many chosen as seats, or fewer, is valid; with more in any contest the whole paper is void.',
    contest:
      'A contest with as many chosen as seats, or fewer, is valid; with more that contest is void, and the others on the paper stand.',
  },
  blankPaper: {
    abstain:
      'A paper that abstains on every candidate, with nobody written in, is valid and counts as abstention.',
    void: 'A paper that abstains on every candidate, with nobody written in, is void.',
    of: (papers, rule) => `${papers.join(', ')}: ${rule}`,
  },
  within: (inner, outer) =>
    `Whoever is chosen as ${inner} must be chosen as ${outer} on the same paper, or the whole paper is void.`,
  illegible: 'Marks that cannot be read are counted by themselves; the rest of the paper stands.',
  ruledVoid: (reasons) =>
    `Scrutineers rule a paper void at once where it is ${reasons.join('; ')}.`,

  opened:
    'After the vote the box is opened in public, the papers are counted, and mixed before anything is read.',
  returned: {
    voters:
      'With as many papers returned as voters, or fewer, the round is valid; with more it is void and held again.',
    issued:
      'With as many papers returned as issued, or fewer, the round is valid; with more it is void and held again.',
  },
  recount: 'Before it is declared void the papers are counted once more.',
  counting:
    'Counting is public: each paper is read aloud and each vote recorded, and one scrutineer watches the reading, another the record.',
  packets: (size) =>
    `Papers are counted in packets of ${size}; packets counted by hand are named on the sheet.`,
  secondCountEvery: (every) => {
    if (every === 0) return 'Each packet is entered once.';
    const which = every === 1 ? 'Every packet' : `The first packet, and every ${every}th after it,`;
    return `${which} is entered again by another counter; where the two differ a scrutineer decides with the paper in the hand. How many first entries were wrong stands on the sheet.`;
  },
  board: {
    running: 'Votes are shown to all while they are counted.',
    held: 'Only the progress is shown while papers are counted; votes are shown once announced.',
  },

  majority: (base, atLeast) =>
    `Elected is who has votes for from ${atLeast ? 'at least' : 'over'} half of ${base}.`,
  base: {
    due: 'those due',
    present: 'those present',
    returned: 'the papers returned',
    valid: 'the papers valid in that contest',
  },

  tooMany:
    'Where more have the votes that the article before asks than there are seats, those with most votes are elected.',
  runoff: {
    plurality:
      'Where equal votes leave it open who is elected, those level are voted on again; most votes elect, without the votes that the article before asks.',
    majority:
      'Where equal votes leave it open who is elected, those level are voted on again; of those with the votes that the article before asks, most votes elect.',
  },
  levelAgain: 'Where they are level again the superior organisation decides; no lot is drawn.',
  supplementary:
    'Seats that stay empty are filled in a supplementary election. Candidates not elected are proposed for it, and the meeting settles who stands; where others do, the reason is said.',
  fewerSeats: {
    '>=': 'Where somebody is elected, the seats may be left empty if at least half of those due consent by show of hands.',
    '>': 'Where somebody is elected, the seats may be left empty if over half of those due consent by show of hands.',
  },
  outside: (inner, outer) =>
    `Whoever is elected as ${inner} and not as ${outer} is named to the meeting before anyone signs; the superior organisation decides.`,

  read: {
    votes:
      'After the count the chief scrutineer reports papers issued, returned, valid and void, and the votes, most votes first.',
    ballot:
      'After the count the chief scrutineer reports papers issued, returned, valid and void, and the votes in the order of the paper, those written in after.',
  },
  announced: {
    strokes: 'The presiding officer declares who is elected, names in stroke order.',
    votes: 'The presiding officer declares who is elected, names by votes.',
    ballot:
      'The presiding officer declares who is elected, names in the order of the paper, those written in after.',
  },
  signed:
    'The result is declared once the scrutineers have verified and signed the result sheet. Papers and sheets are sealed up.',

  inForce:
    'This method holds once it has passed by show of hands. For what it does not say the Regulations and the rules of superior organisations hold; a change is voted on anew.',
};
