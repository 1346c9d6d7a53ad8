import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

/** The key that does what stands beside it. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
