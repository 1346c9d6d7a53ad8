import { parseArgs } from 'node:util';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { ReadPublicSheet } from '@/journal/publicCopy';
import { en } from '@/text/en';
import { sayFault } from '@/text/sayFault';
import { type CheckedFile, checkAnyFile, judgeAny } from '@/verifier/checkAnyFile';
import type { ValidFile } from '@/verifier/checkFile';
import { parseCode } from '@/verifier/codes';
import type { Answer } from '@/verifier/judgement';

/** What `npm run -s verify` says of a file, and with which exit code. */
export interface Verdict {
  /** JSON, ended by a line feed. */
  readonly text: string;
  readonly exitCode: 0 | 1 | 3;
}

const EXIT_CODES: Readonly<Record<Answer, Verdict['exitCode']>> = {
  holds: 0,
  doesNotHold: 1,
  notVouchedFor: 3,
};

/** The codes given as `--code "7F3A …"`, any number of them; `null` where the arguments are something else. */
export function codesOf(given: string[]): readonly string[] | null {
  try {
    const { values } = parseArgs({
      args: given,
      options: { code: { type: 'string', multiple: true } },
    });
    const codes = (values.code ?? []).map(parseCode);
    return codes.every((code) => code !== null) ? codes : null;
  } catch {
    // An option that does not exist.
    return null;
  }
}

/** Judges a meeting file, with the codes that were read from paper. */
export function verifyFile(bytes: Uint8Array, codes: readonly string[]): Verdict {
  const file = checkAnyFile(bytes);
  const { answer, fault, caveats, checks } = judgeAny(file, codes);
  const { verify } = en;
  const said = {
    answer,
    checks: checks.map(({ number, name, result }) => ({
      number,
      name,
      result,
      ...verify.checks[name],
    })),
    caveats: caveats.map(({ name, entries }) => ({ name, entries, says: verify.caveats[name] })),
    fault: fault === null ? null : { ...fault, ...sayFault(en, fault) },
    ...saidOf(file),
  };
  return { text: `${JSON.stringify(said, null, 2)}\n`, exitCode: EXIT_CODES[answer] };
}

/** Whose file it is; nothing where it does not hold. */
function saidOf(file: CheckedFile) {
  if (file.kind === 'publicCopy')
    return file.checked.ok ? { publicCopy: file.checked.sheets.map(sheetOf) } : {};
  return file.checked.ok ? { meeting: meetingOf(file.checked) } : {};
}

const sheetOf = ({ sheet, text, signatures, wanting }: ReadPublicSheet) => ({
  ...sheet.details,
  form: sheet.form,
  round: sheet.round,
  number: sheet.number,
  code: fingerprint(sha256Hex(text)),
  signedBy: signatures.map(({ name }) => name),
  wanting: wanting.map(({ name }) => name),
});

function meetingOf({ report }: ValidFile) {
  const { organisation, title, date, practice, ending, entries, head, papers, sheets } = report;
  return {
    organisation,
    title,
    date,
    practice,
    ending,
    entries,
    code: fingerprint(head),
    papers,
    sheets: sheets.map(({ form, round, number, state, hash, signedBy, wanting }) => ({
      form,
      round,
      number,
      state,
      code: fingerprint(hash),
      signedBy,
      wanting,
    })),
  };
}
