import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintAlone.module.css';

/** While it is there, a print of the page is this and nothing else; on the screen it is not seen. */
export function PrintAlone({ children }: { readonly children: ReactNode }) {
  // The body is told: before Chromium 105 no style sheet can ask what it holds.
  useLayoutEffect(() => {
    const mark = styles.printsAlone ?? '';
    document.body.classList.add(mark);
    return () => document.body.classList.remove(mark);
  }, []);
  return createPortal(<div className={styles.alone}>{children}</div>, document.body);
}
