import type { Judgement } from '@/verifier/judgement';

/** A file of which something was asked, and what was answered. */
export interface AlteredFile extends Pick<Judgement, 'answer' | 'fault'> {
  /** base64url */
  readonly bytes: string;
  readonly codes: readonly string[];
  readonly caveats: readonly Judgement['caveats'][number]['name'][];
}

/** Where `test/properties/journal/altered.test.ts` writes them, in the folder that `ALTERED` names. */
export const ALTERED_CASES = 'altered.json';
