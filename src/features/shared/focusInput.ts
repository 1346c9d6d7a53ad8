import type { SyntheticEvent } from 'react';

/** Puts the focus into the input of a form that could not be taken, so that it can be typed again. */
export function focusInput(event: SyntheticEvent<HTMLFormElement>, index: number): void {
  event.currentTarget.querySelectorAll('input')[index]?.focus();
}
