import type { ControllerState } from '@/controller/controllerState';
import { deskOpeners } from '@/election/rules/officers/deskOpeners';

/**
 * How the cover is taken off in this window: with a password; in the window that writes; or with Enter, where nobody
 * has a password to give, or nothing can be written any more, as a wrong one would have to be.
 */
export function howOpened({
  meeting,
  writer,
  mode,
  lost,
  stopped,
}: ControllerState): 'password' | 'elsewhere' | 'enter' {
  const isWritten = lost === null && stopped === null && meeting.writer === writer;
  if (!isWritten || deskOpeners(meeting).length === 0) return 'enter';
  return mode === 'writes' ? 'password' : 'elsewhere';
}
