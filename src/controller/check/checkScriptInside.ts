import CheckWorker from './checkWorker?worker&inline';

/** The script of the worker is part of the page: a single file has none beside it. */
export const newCheckWorker = (): Worker => new CheckWorker();
