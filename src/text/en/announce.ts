import type { Same } from '@/text/same';
import type { announce as zh } from '@/text/zh/announce';

export const announce: Same<typeof zh> = {
  title: 'Announcement',
  lead: 'For the presiding officer to read aloud.',
  figures: 'Papers',
  votes: (office) => `Votes for ${office}`,
  writeIns: 'Written in',
  votesOf: (votes) => (votes === 1 ? '1 vote' : `${votes} votes`),
  announce: 'Announce the result',
  announceVoid: 'Announce that the round is void',
  confirm: {
    title: 'The presiding officer announces it in the hall',
    lead: 'Once it is announced the sheet cannot be withdrawn.',
    yes: 'Announce',
    back: 'Back, not yet',
  },
  announced: '✓ Announced',
  print: 'Print the sheet',
  full: 'Full screen',
  close: {
    lead: 'Papers and signed sheets are sealed up. Once the meeting is closed the record can be read and not changed.',
    button: 'Close the meeting',
    title: 'Close the meeting',
    keys: 'All signing keys are deleted from this device and the signing passwords are of no more use; the public keys stay in the record, so signatures can still be verified.',
    save: 'The meeting can be saved to a file on the page “Meetings”, before or after.',
    yes: 'Close',
    back: 'Back, not yet',
    closed: '✓ The meeting is closed and can only be read.',
    archive: 'Save the meeting to a file',
  },
};
