/** Whether a service worker answers for this page, out of what it keeps on the device. */
export const isKept = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
