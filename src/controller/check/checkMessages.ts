import type { CheckedFile } from '@/verifier/checkAnyFile';
import type { Progress } from '@/verifier/checkFile';

/** What the worker that checks a file says of it; the page has sent it the file and nothing else. */
export type CheckMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'checked'; readonly checked: CheckedFile }
  /** It could not be checked there. */
  | { readonly kind: 'failed' };
