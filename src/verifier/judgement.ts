import type { Fault, FaultCode } from '@/journal/fault';
import { type Caveat, caveatsOf, caveatsOfSheets } from './caveats';
import type { Checked } from './checkFile';
import type { CheckedPublicCopy } from './checkPublicCopy';
import { compareCodes, compareWithSheets } from './codes';

/** What is asked of a file, in this order; what each proves and what it cannot stands in docs/file-format.md. */
export const CHECKS = [
  'form',
  'chain',
  'times',
  'rules',
  'keys',
  'signatures',
  'papers',
  'codes',
] as const;
export type CheckName = (typeof CHECKS)[number];

export interface CheckResult {
  /** From 1. */
  readonly number: number;
  readonly name: CheckName;
  /** `notKnown`: another check did not hold and ended the work, so that nothing is said of this one; or no code was typed. */
  readonly result: 'holds' | 'doesNotHold' | 'notKnown';
}

/** `notVouchedFor`: everything holds, and for something nobody vouches: the caveats say for what. */
export type Answer = 'holds' | 'doesNotHold' | 'notVouchedFor';

/** The one judgement of a meeting file, whoever asks. */
export interface Judgement {
  readonly answer: Answer;
  readonly fault: Fault | null;
  readonly caveats: readonly Caveat[];
  readonly checks: readonly CheckResult[];
}

/** Judges a file that was checked, with the codes that people read from paper (`parseCode`). */
export function judge(checked: Checked, codes: readonly string[]): Judgement {
  if (!checked.ok) return failed(checked.fault);
  const { unknown, isWhole } = compareCodes(checked, codes);
  if (unknown !== null) return failed({ code: 'code.unknown', figures: { typed: unknown } });
  const caveats = [
    ...(isWhole ? [] : [{ name: 'notCompared' as const, entries: [] }]),
    ...caveatsOf(checked.meeting),
  ];
  return {
    answer: caveats.length === 0 ? 'holds' : 'notVouchedFor',
    fault: null,
    caveats,
    checks: results((name) => (name === 'codes' && !isWhole ? 'notKnown' : 'holds')),
  };
}

/** What a public copy can be asked: nothing of its entries and papers, for it has none. */
const CHECKS_OF_PUBLIC_COPY: ReadonlySet<CheckName> = new Set(['form', 'signatures', 'codes']);

/** Judges a public copy, which is amber at best. A code that it lacks may be of the whole record, and condemns nothing. */
export function judgePublicCopy(checked: CheckedPublicCopy, codes: readonly string[]): Judgement {
  if (!checked.ok) return failed(checked.fault);
  const { isWhole } = compareWithSheets(checked.sheets, codes);
  return {
    answer: 'notVouchedFor',
    fault: null,
    caveats: [
      ...(isWhole ? [] : [{ name: 'notCompared' as const, entries: [] }]),
      ...caveatsOfSheets(checked.sheets),
    ],
    checks: results((name) =>
      CHECKS_OF_PUBLIC_COPY.has(name) && (name !== 'codes' || isWhole) ? 'holds' : 'notKnown',
    ),
  };
}

function failed(fault: Fault): Judgement {
  const broken = checkOf(fault.code);
  return {
    answer: 'doesNotHold',
    fault,
    caveats: [],
    // Codes are asked last: before them everything else holds. What else breaks ends the check.
    checks: results((name) => {
      if (name === broken) return 'doesNotHold';
      return broken === 'codes' ? 'holds' : 'notKnown';
    }),
  };
}

const results = (resultOf: (name: CheckName) => CheckResult['result']): readonly CheckResult[] =>
  CHECKS.map((name, i) => ({ number: i + 1, name, result: resultOf(name) }));

/** Which check found a fault. */
function checkOf(code: FaultCode): CheckName {
  switch (code) {
    case 'file.notRead':
    case 'file.notChecked':
    case 'file.tooLarge':
    case 'file.empty':
    case 'file.mark':
    case 'file.notText':
    case 'file.lineEnds':
    case 'file.notMeeting':
    case 'file.version':
    case 'file.cut':
    case 'file.blankLine':
    case 'file.noEntries':
    case 'entry.unreadable':
    case 'entry.newer':
    case 'entry.notCanonical':
    case 'public.unreadable':
      return 'form';
    case 'file.count':
    case 'file.head':
    case 'entry.order':
    case 'entry.chain':
    case 'entry.otherMeeting':
    case 'entry.writer':
    case 'public.missing':
      return 'chain';
    case 'entry.time':
      return 'times';
    case 'rule.refused':
    case 'rule.differs':
    case 'rule.consequence':
    case 'rule.consequenceMissing':
      return 'rules';
    case 'rule.sheet':
    case 'public.differs':
      return 'papers';
    case 'witness.twice':
    case 'witness.key':
    case 'key.name':
      return 'keys';
    case 'signature.witness':
    case 'signature.sheet':
    case 'public.signature':
      return 'signatures';
    case 'code.unknown':
      return 'codes';
  }
}
