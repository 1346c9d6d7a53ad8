import { parseArgs } from 'node:util';
import { fingerprint } from '@/election/events/fingerprint';
import { en } from '@/text/en';
import { sayFault } from '@/text/sayFault';
import { checkFile, type ValidFile } from '@/verifier/checkFile';
import { parseCode } from '@/verifier/codes';
import { type Answer, judge } from '@/verifier/judgement';

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
  const checked = checkFile(bytes);
  const { answer, fault, caveats, checks } = judge(checked, codes);
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
    ...(checked.ok && { meeting: meetingOf(checked) }),
  };
  return { text: `${JSON.stringify(said, null, 2)}\n`, exitCode: EXIT_CODES[answer] };
}

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
