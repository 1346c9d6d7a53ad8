import type { ComponentPropsWithRef, KeyboardEvent } from 'react';
import styles from './Button.module.css';
import { classes } from './classes';

type Kind = 'primary' | 'plain' | 'danger';

interface Props extends ComponentPropsWithRef<'button'> {
  readonly kind?: Kind;
}

/** A held Enter would press again and again, or press what took the focus meanwhile. */
function onceWhileHeld(event: KeyboardEvent) {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

/** A button that never submits a form by accident, and that a held key presses once. */
export function Button({ kind = 'plain', className, type = 'button', ...rest }: Props) {
  const look = kind === 'plain' ? undefined : styles[kind];
  return (
    <button
      onKeyDown={onceWhileHeld}
      {...rest}
      type={type}
      className={classes(styles.button, look, className)}
    />
  );
}
