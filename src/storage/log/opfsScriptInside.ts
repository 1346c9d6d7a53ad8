import OpfsWorker from './opfsWorker?worker&inline';

/** The script of the worker is part of the page: a single file has none beside it. */
export const newOpfsWorker = (): Worker => new OpfsWorker();
