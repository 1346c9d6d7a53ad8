import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintAlone.module.css';
import { useBodyMark } from './useBodyMark';

/** While it is there, a print of the page is this and nothing else; on the screen it is not seen. */
export function PrintAlone({ children }: { readonly children: ReactNode }) {
  useBodyMark(styles.printsAlone ?? '');
  return createPortal(<div className={styles.alone}>{children}</div>, document.body);
}
