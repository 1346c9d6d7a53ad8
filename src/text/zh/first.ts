import { archive } from './archive';
import { common } from './common';
import { frame } from './frame';
import { home } from './home';

/** What stands on the first page; the rest is fetched with what needs it. */
export const first = { archive, common, frame, home } as const;
