import type { Same } from '@/text/same';
import type { common as zh } from '@/text/zh/common';

export const common: Same<typeof zh> = {
  appName: 'Jipiaotai',
  language: { label: 'Language', zh: '中文', en: 'English' },
  newVersion: {
    title: 'A new version is ready',
    body: 'Meetings go on undisturbed. Take it into use when no meeting is going on.',
    use: 'Use the new version',
  },
  notKept: {
    title: 'Without the server this app will not start here',
    body: 'The browser did not let the app stay on this device (a private window, for instance). What was stored is safe; open it in an ordinary window before going to the hall.',
  },
  crash: {
    title: 'Something went wrong on this page',
    body: 'Nothing that was stored is lost. Open the page again to go on; the paper that was being entered and not yet stored has to be entered again.',
    again:
      'Nothing that was stored is lost. The page was opened again and it is the same: take a newer browser, and go on there from the meeting file saved last.',
    reload: 'Open again',
    detail: 'For technicians',
  },
  unsupported: {
    title: 'Jipiaotai cannot work here',
    lead: 'So that every paper is truly stored on this device the browser must offer the following, and it is missing:',
    missing: {
      secureContext: 'a secure connection (https, or an address of this machine)',
      subtleCrypto: 'signing and checking (crypto.subtle)',
      indexedDB: 'storage on this device (IndexedDB)',
      locks: 'keeping two windows from writing at once (Web Locks)',
      serviceWorker: 'working without a network (Service Worker)',
    },
    plainHttp: (origin) =>
      `This page was opened from ${origin} over plain http. Browsers withhold the following from such pages; nothing is wrong with this machine.`,
    whatNow: 'What can be done:',
    ways: {
      https:
        'Open the address that begins with https://, or ask whoever runs the server to set up https.',
      local: 'Or run the program on this computer and open it from http://localhost.',
      browser:
        'If it is https already, or a file of this computer, use a recent Chrome, Edge or Firefox, and no private window.',
    },
  },
};
