import type { Words } from '@/text/words';
import type { Progress } from '@/verifier/checkFile';

/** How far the check of a record has come. */
export const sayProgress = (words: Words['recordCheck'], { done, of }: Progress): string =>
  of > 0 ? words.entries(done, of) : words.begun;
