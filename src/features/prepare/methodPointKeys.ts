import type { Counting, Local } from '@/election/events/meeting';
import {
  BOARDS,
  FEWER_SEATS_COMPARATORS,
  HANDS_BASES,
  NAMES_ANNOUNCED,
  NAMES_READ,
} from '@/election/events/meeting';
import {
  BLANK_PAPERS,
  COMPARATORS,
  MAJORITY_BASES,
  OVERVOTE_SCOPES,
  RETURNED_LIMITS,
  RUNOFF_DECISIONS,
  type Rules,
  WRITE_INS_UNCIRCLED,
} from '@/election/tally/rules';

/** The values that a setting of the method can be given, by the part of the method that holds it. */
export const ofRules = {
  blankPaper: BLANK_PAPERS,
  writeInNeedsAgainst: [true, false],
  writeInUncircled: WRITE_INS_UNCIRCLED,
  overvoteScope: OVERVOTE_SCOPES,
  returnedLimit: RETURNED_LIMITS,
  majorityBase: MAJORITY_BASES,
  majorityComparator: COMPARATORS,
  runoffDecidedBy: RUNOFF_DECISIONS,
} satisfies { readonly [K in Exclude<keyof Rules, 'quorum'>]: readonly Rules[K][] };
export const ofLocal = {
  handsBase: HANDS_BASES,
  fewerSeatsComparator: FEWER_SEATS_COMPARATORS,
  namesRead: NAMES_READ,
  namesAnnounced: NAMES_ANNOUNCED,
} satisfies { readonly [K in keyof Local]: readonly Local[K][] };
export const ofCounting = {
  packetSize: [10, 20, 25, 50],
  secondCountEvery: [0, 1, 3, 5],
  board: BOARDS,
} satisfies { readonly [K in keyof Counting]: readonly Counting[K][] };
export type RuleKey = keyof typeof ofRules;
export type LocalKey = keyof typeof ofLocal;
export type CountingKey = keyof typeof ofCounting;
export type PointKey = RuleKey | LocalKey | CountingKey;
