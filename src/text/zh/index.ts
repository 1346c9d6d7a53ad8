import { announce } from './announce';
import { archive } from './archive';
import { board } from './board';
import { check } from './check';
import { common } from './common';
import { correction } from './correction';
import { count } from './count';
import { countingRules } from './countingRules';
import { documents } from './documents';
import { eventNames } from './eventNames';
import { faults } from './faults';
import { figures } from './figures';
import { follows } from './follows';
import { frame } from './frame';
import { hands } from './hands';
import { handTotals } from './handTotals';
import { headCount } from './headCount';
import { home } from './home';
import { methodPaper } from './methodPaper';
import { methodText } from './methodText';
import { officers } from './officers';
import { oneFile } from './oneFile';
import { openingSlip } from './openingSlip';
import { others } from './others';
import { pad } from './pad';
import { papers } from './papers';
import { pause } from './pause';
import { pins } from './pins';
import { prepare } from './prepare';
import { procedures } from './procedures';
import { qr } from './qr';
import { readiness } from './readiness';
import { record } from './record';
import { recordCheck } from './recordCheck';
import { refusals } from './refusals';
import { rehearsal } from './rehearsal';
import { removal } from './removal';
import { report } from './report';
import { seats } from './seats';
import { secondEntry } from './secondEntry';
import { sign } from './sign';
import { signIn } from './signIn';
import { slips } from './slips';
import { stick } from './stick';
import { terms } from './terms';
import { verify } from './verify';
import { why } from './why';
import { writeIns } from './writeIns';

export const zh = {
  announce,
  archive,
  handTotals,
  board,
  check,
  common,
  correction,
  count,
  countingRules,
  documents,
  eventNames,
  faults,
  figures,
  follows,
  frame,
  hands,
  headCount,
  home,
  methodPaper,
  methodText,
  officers,
  oneFile,
  others,
  pad,
  papers,
  pause,
  pins,
  prepare,
  qr,
  procedures,
  readiness,
  record,
  recordCheck,
  refusals,
  rehearsal,
  removal,
  report,
  seats,
  secondEntry,
  sign,
  signIn,
  openingSlip,
  slips,
  stick,
  terms,
  verify,
  why,
  writeIns,
} as const;
