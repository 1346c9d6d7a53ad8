import type { Same } from '@/text/same';
import type { recordCheck as zh } from '@/text/zh/recordCheck';

export const recordCheck: Same<typeof zh> = {
  begun: 'Checking the whole record…',
  entries: (done, of) => `Checking the whole record: ${done} of ${of} entries…`,
  notDone:
    'Not checked: the whole record could not be checked this time. It is checked again before a sheet is drawn or signed, and before a result is announced or printed.',
  print: {
    title: 'Not printed',
    notChecked:
      'The whole record is checked before it is printed. This time it could not be checked, and nothing was printed. Press again; if that does not help, close the browser and open it again.',
    lost: (what) => `${what}. No result can be printed. Do what stands at the top of the page.`,
  },
  publicCopy: {
    title: 'No public copy was saved',
    notChecked:
      'Before a public copy is saved the whole record is checked; that could not be done, and nothing was saved. Press once more; else close the browser and open it again.',
    lost: (what) => `${what}; no public copy can be saved. Do what stands at the top of the page.`,
  },
  saved: {
    title: 'The file is saved, but its record does not pass the check',
    body: (seq) =>
      `${seq === null ? 'Signatures or rules do not hold' : `From entry ${seq} on signatures or rules do not hold`}. Keep the file and see why under “Check or open a meeting file”; then compare it with the file on the stick or on another computer. Do not announce a result by it.`,
    notChecked:
      'The file is saved, and could not be checked. Check it under “Check or open a meeting file”.',
  },
};
