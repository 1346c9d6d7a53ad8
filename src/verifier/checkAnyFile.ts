import { isPublicCopy } from '@/journal/publicCopy';
import { type Checked, checkFile, type OnProgress } from './checkFile';
import { checkPublicCopy } from './checkPublicCopy';
import { type Judgement, judge, judgePublicCopy } from './judgement';

/** A file as it was checked, by what it says of itself: a meeting, or a public copy of one. */
export type CheckedFile =
  | { readonly kind: 'meeting'; readonly checked: Checked }
  | { readonly kind: 'publicCopy'; readonly checked: ReturnType<typeof checkPublicCopy> };

export const checkAnyFile = (bytes: Uint8Array, onProgress?: OnProgress): CheckedFile =>
  isPublicCopy(bytes)
    ? { kind: 'publicCopy', checked: checkPublicCopy(bytes) }
    : { kind: 'meeting', checked: checkFile(bytes, onProgress) };

/** The judgement on either, with the codes that people read from paper. */
export const judgeAny = (file: CheckedFile, codes: readonly string[]): Judgement =>
  file.kind === 'publicCopy' ? judgePublicCopy(file.checked, codes) : judge(file.checked, codes);
