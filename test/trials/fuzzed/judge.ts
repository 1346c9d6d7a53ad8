import { isSaid } from '@test/drivers/bytes';
import { readChosenFile } from '@/controller/check/readChosenFile';
import type { Hash } from '@/election/events/ids';
import { writeMeetingFile } from '@/journal/meetingFile';
import { type Checked, checkFile, type ValidFile } from '@/verifier/checkFile';
import type { Fuzzed } from './fileOf';

const MOST_MS = 2000;

/** What came of one file. */
export interface Verdict {
  /** The code of the fault, or that it was accepted. */
  readonly said: string;
  readonly milliseconds: number;
  /** In words; `null` where nothing is. */
  readonly wrong: string | null;
}

/** What the recorded meetings say. */
export interface Originals {
  readonly texts: ReadonlySet<string>;
  readonly heads: ReadonlySet<Hash>;
  /** Hashes of the sheets that bear signatures. */
  readonly signedSheets: ReadonlySet<Hash>;
}

const signedSheetsOf = ({ report }: ValidFile): readonly Hash[] =>
  report.sheets.filter(({ signedBy }) => signedBy.length > 0).map(({ hash }) => hash);

export function originalsOf(recorded: readonly Uint8Array[]): Originals {
  const files = recorded.map((bytes) => checkFile(bytes));
  const valid = files.filter((file) => file.ok);
  if (valid.length < recorded.length) throw new Error('the recorded meetings do not hold');
  return {
    texts: new Set(recorded.map((bytes) => new TextDecoder().decode(bytes))),
    heads: new Set(valid.map(({ head }) => head.hash)),
    signedSheets: new Set(valid.flatMap(signedSheetsOf)),
  };
}

/** A file as a person chooses it, through all that stands before it is believed. */
async function check(bytes: Uint8Array): Promise<Checked> {
  const chosen = await readChosenFile(new Blob([new Uint8Array(bytes)]));
  return chosen.ok ? checkFile(chosen.bytes) : chosen;
}

/** By the processor's own clock: somebody else may have the machine meanwhile. */
function millisecondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

export async function judge(fuzzed: Fuzzed, originals: Originals): Promise<Verdict> {
  try {
    const begun = process.cpuUsage();
    const checked = await check(fuzzed.bytes);
    const milliseconds = millisecondsSince(begun);
    const said = checked.ok ? 'accepted' : checked.fault.code;
    const late = milliseconds > MOST_MS ? `took ${Math.round(milliseconds)} ms` : null;
    return { said, milliseconds, wrong: late ?? wrongWith(checked, fuzzed, originals) };
  } catch (error) {
    return { said: 'crash', milliseconds: 0, wrong: `crash: ${String(error)}` };
  }
}

function wrongWith(
  checked: Checked,
  { bytes, forged }: Fuzzed,
  originals: Originals,
): string | null {
  if (!checked.ok)
    return isSaid(checked.fault) ? null : `no sentence for ${JSON.stringify(checked.fault)}`;
  const text = new TextDecoder().decode(bytes);
  if (originals.texts.has(text)) return null;
  if (!forged) return 'accepted, and it is not what was recorded';
  if (writeMeetingFile(checked.rows) !== text) return 'accepted in another spelling';
  if (originals.heads.has(checked.head.hash)) return 'accepted as the meeting that was recorded';
  return signedSheetsOf(checked).every((hash) => originals.signedSheets.has(hash))
    ? null
    : 'accepted with a signed sheet that nobody signed';
}
