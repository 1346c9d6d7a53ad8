import type { Same } from '@/text/same';
import type { removal as zh } from '@/text/zh/removal';

export const removal: Same<typeof zh> = {
  title: (title) => `Remove: ${title}`,
  lead: 'Save the meeting to a file, then choose that file again. It is removed only after the two were compared; title, date and check code stay.',
  save: 'First: save to a file',
  choose: 'Second: choose the file just saved',
  yes: 'Third: compare and remove',
  chooseFirst: 'Choose the saved file first.',
  checking: 'Comparing…',
  back: 'Back, do not remove',
  failed: 'Not removed',
  otherFile:
    'The file is not the same as the record on this device. Choose the file just saved; if anything was entered since, save it again.',
  goesOn: 'This meeting is neither over nor handed over, so it cannot be removed.',
};
