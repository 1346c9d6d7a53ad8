import type { Refusal } from '@/election/events/refusal';

type None = Readonly<Record<string, never>>;
/** At which entry of the journal. */
type At = { readonly seq: number };
type Whose = At & { readonly name: string };

/**
 * Everything that may not hold in a meeting file, with the figures that its sentence needs.
 * `text/` turns each into what, why and what now.
 */
export interface FaultFigures {
  // the file as bytes and lines
  /** The device does not give its bytes: the stick was pulled out, or may not be read. */
  'file.notRead': None;
  /** The check itself failed: nothing is known of the file. */
  'file.notChecked': None;
  'file.tooLarge': { readonly megabytes: number; readonly most: number };
  'file.empty': None;
  /** A byte-order mark: an editor has saved the file anew. */
  'file.mark': None;
  'file.notText': None;
  'file.lineEnds': None;
  'file.notMeeting': None;
  'file.version': { readonly version: number };
  /** The last line does not close the file: something is cut off, or hangs on. */
  'file.cut': None;
  'file.blankLine': { readonly line: number };
  'file.noEntries': None;
  'file.count': { readonly says: number; readonly found: number };
  /** The last entry is not the one that the last line names. */
  'file.head': At;
  // the chain of entries
  'entry.unreadable': At;
  /** A later version of the app wrote it: nothing is wrong with it, and this one cannot judge it. */
  'entry.newer': At;
  'entry.notCanonical': At;
  'entry.order': At & { readonly found: number };
  /** The entry before this one is not the one that this one was written after. */
  'entry.chain': At;
  'entry.otherMeeting': At;
  'entry.writer': At;
  /** Its time cannot follow that of the entry before it. */
  'entry.time': At;
  // what `decide` says of the command, asked again
  'rule.refused': At & { readonly refusals: readonly Refusal[] };
  'rule.differs': At;
  /** A sheet says something else than what is computed from the papers. */
  'rule.sheet': At;
  /** What follows from an entry by the rules is not what follows it in the journal. */
  'rule.consequence': At;
  'rule.consequenceMissing': At;
  // keys and signatures
  'witness.twice': Whose;
  'witness.key': Whose;
  'key.name': Whose;
  'signature.witness': Whose;
  'signature.sheet': Whose & { readonly sheet: number };
  // a public copy, by its sheets from 1
  'public.unreadable': { readonly sheet: number };
  /** A sheet does not follow from its own figures and votes, or its summary is not of it. */
  'public.differs': { readonly sheet: number };
  'public.signature': { readonly sheet: number; readonly name: string };
  /** A sheet that was announced before this one is not there. */
  'public.missing': { readonly sheet: number };
  // what stands on paper
  /** A code that somebody read from paper stands nowhere in the record. */
  'code.unknown': { readonly typed: string };
}

export type FaultCode = keyof FaultFigures;
export type Fault = {
  [C in FaultCode]: { readonly code: C; readonly figures: FaultFigures[C] };
}[FaultCode];

/** The number of the entry that it is about; `null` where it is about none. */
export const entryOfFault = ({ figures }: Fault): number | null =>
  'seq' in figures ? figures.seq : null;

export interface Faulty {
  readonly ok: false;
  readonly fault: Fault;
}

/** One fault, as the answer of whatever found it. */
export const faulty = <C extends FaultCode>(code: C, figures: FaultFigures[C]): Faulty => ({
  ok: false,
  // A code and its own figures are a fault; the type system cannot follow the pair.
  fault: { code, figures } as Fault,
});
