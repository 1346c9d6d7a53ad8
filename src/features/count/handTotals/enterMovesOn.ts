import type { KeyboardEvent, RefObject } from 'react';
import { isComposing } from '@/features/shared/composing';

/** Enter goes to the next figure, as on a numeric pad there is no Tab; from the last to the button. */
export function enterMovesOn(
  event: KeyboardEvent<HTMLFormElement>,
  last: RefObject<HTMLButtonElement | null>,
): void {
  const { target, currentTarget, nativeEvent } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  if (isComposing(nativeEvent)) return;
  event.preventDefault();
  if (event.repeat) return;
  const fields = [...currentTarget.querySelectorAll('input')];
  (fields[fields.indexOf(target) + 1] ?? last.current)?.focus();
}
