import type { Same } from '@/text/same';
import type { writeIns as zh } from '@/text/zh/writeIns';

export const writeIns: Same<typeof zh> = {
  hint: 'Type initials, pinyin or characters, then Enter; look at the name, then Enter again.',
  hintOnce: 'Type initials, pinyin or characters, then Enter takes the name.',
  before: 'Names written in this round',
  several: 'More than one name is like it: press its digit, or type more letters.',
  deaf: 'Names cannot be found by pinyin now: type characters.',
  which: (base, people) =>
    `${people} people on the roster are called ${base}. Whom does the paper mean?`,
  whichBody:
    'Look whether the paper says so; a scrutineer decides. A name that cannot be told is recorded and counts for nobody.',
  bearers: 'People of this name',
  cannotTell: 'Cannot be told',
};
