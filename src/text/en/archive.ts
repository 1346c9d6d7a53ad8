import type { Same } from '@/text/same';
import type { archive as zh } from '@/text/zh/archive';

export const archive: Same<typeof zh> = {
  title: 'Archive',
  list: 'Meetings on this device',
  loading: 'Reading…',
  none: 'There is no meeting on this device yet.',
  dataLoss: {
    title: 'The browser threw away what was stored on this device',
    body: 'It found its data damaged and cleared its database. A meeting with a second copy is filled in when it is opened, and its record says so. If a meeting is missing below, take in the file saved last under “Check or open a meeting file”.',
    acknowledge: 'Understood',
  },
  failed: 'The meetings on this device cannot be read. Open this page again.',
  untitled: '(no title yet)',
  practice: 'Practice',
  entries: (n) => (n === 1 ? '1 entry' : `${n} entries`),
  code: (code) => `Check code ${code}`,
  check: { awaits: 'checked when opened', fails: 'does not pass its check' },
  notListed:
    'The title and date of this meeting cannot be listed. Open it: where its record holds, it is listed again.',
  acts: (title) => `${title}: what can be done`,
  open: 'Open',
  look: 'Look',
  save: 'Save to a file',
  saved: (name) =>
    `Given to the browser to save: ${name}. Look for it among the downloads, then copy it to a stick.`,
  notSaved: 'The record of this meeting cannot be read; nothing was saved.',
  handOver: {
    button: 'Hand over to another computer',
    title: 'Hand over to another computer',
    lead: 'The meeting is saved to a file for another computer to go on with; this one only looks from then on. Presiding officer, scrutineers and counters choose new signing passwords there.',
    yes: 'Hand over and save the file',
    back: 'Back, do not hand over',
  },
  takeBack: {
    button: 'Take back and go on here',
    title: 'Take back and go on here',
    lead: 'Only while the other computer has entered nothing. Where both go on there are two records, and they cannot be joined again.',
    yes: 'Nothing was entered there: take back',
    back: 'Back, do not take back',
  },
  remove: {
    button: 'Remove from this device',
    done: (title) => `Removed from this device: ${title}`,
  },
  removed: {
    title: 'Meetings that were removed',
    line: (title, date, entries) => `${title}, ${date}, ${entries} entries`,
  },
};
