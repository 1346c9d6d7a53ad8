import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { classes } from './classes';

type Kind = 'primary' | 'plain' | 'danger';

interface Props extends ComponentPropsWithRef<'button'> {
  readonly kind?: Kind;
}

/** A button that never submits a form by accident. */
export function Button({ kind = 'plain', className, type = 'button', ...rest }: Props) {
  const look = kind === 'plain' ? undefined : styles[kind];
  return <button {...rest} type={type} className={classes(styles.button, look, className)} />;
}
