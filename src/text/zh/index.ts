import { announce } from './announce';
import { archive } from './archive';
import { check } from './check';
import { common } from './common';
import { count } from './count';
import { documents } from './documents';
import { home } from './home';
import { officers } from './officers';
import { papers } from './papers';
import { prepare } from './prepare';
import { record } from './record';
import { refusals } from './refusals';
import { sign } from './sign';
import { signIn } from './signIn';

export const zh = {
  announce,
  archive,
  check,
  common,
  count,
  documents,
  home,
  officers,
  papers,
  prepare,
  record,
  refusals,
  sign,
  signIn,
} as const;
