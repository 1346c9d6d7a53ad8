import type { ControllerState } from '@/controller/controllerState';
import { deskOpeners } from '@/election/rules/officers/deskOpeners';

/**
 * How the cover is taken off in this window: with a password; in the window that writes; or with Enter, where nobody
 * has a password to give, or nothing can be written any more, as a wrong one would have to be.
 */
export function howOpened({
  meeting,
  mode,
  lost,
}: ControllerState): 'password' | 'elsewhere' | 'enter' {
  if (lost !== null || deskOpeners(meeting).length === 0) return 'enter';
  return mode === 'writes' ? 'password' : 'elsewhere';
}
