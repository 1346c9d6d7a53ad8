import type { Same } from '@/text/same';
import type { methodPaper as zh } from '@/text/zh/methodPaper';

export const methodPaper: Same<typeof zh> = {
  draft: '(draft, put to the meeting)',
  written: '(written from the settings that were adopted)',
  adopted: (year, month, day) => `(adopted by show of hands on ${year}-${month}-${day})`,
  code: (code) => `Fingerprint of the election method’s text: ${code}`,
  recorded: (code) => ` (fingerprint of the text ${code})`,
  print: 'Print the election method',
  read: 'Full text',
  translation: 'The Chinese text is what is voted on and printed; this is a translation.',
  here: {
    quorum: (due, needed, present) =>
      `As it stands: ${due} due, ${needed} needed; ${present} present.`,
    hands: (base, n, needed) => `As it stands: of ${n} (${base}), ${needed} in favour pass it.`,
    majority: (base, n, needed) => `As it stands: of ${n} (${base}), ${needed} votes elect.`,
    fewerSeats: (due, needed) => `As it stands: of ${due} due, ${needed} must consent.`,
  },
  differs: {
    title: 'Changed since: the text adopted is not what the settings say now',
    lead: 'Read the whole text out again and vote on it anew; or set it back as it was.',
    held: 'Papers were handed out already, so it is not voted on anew: the adopted method holds.',
    adopted: 'Adopted',
    now: 'Now',
    none: '(no such article)',
  },
  withoutText:
    'The full text was not kept when it passed. Where it is wanted, read it out and vote on it anew.',
  check: {
    same: 'The election method as adopted is the text that the settings write',
    differs: (places) =>
      `The election method as adopted is not the text that the settings write: ${places.join(', ')}`,
    title: 'title',
  },
};
