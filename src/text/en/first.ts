import type { FirstWords } from '@/text/words';
import { archive } from './archive';
import { common } from './common';
import { frame } from './frame';
import { home } from './home';

export const first: FirstWords = { archive, common, frame, home };
