import type { ReactNode } from 'react';
import { useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './Frame.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { takeNewVersion, useKeeping } from './serviceWorker';

/** What stands around every screen: the name, the language, and word of a new version. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { common } = useFirstWords();
  const keeping = useKeeping();
  return (
    <>
      <header className={styles.header}>
        <a className={styles.name} href="#/">
          {common.appName}
        </a>
        <LanguageSwitch />
      </header>
      {keeping === 'waits' ? (
        <Notice tone="info" title={common.newVersion.title} className={styles.notice ?? ''}>
          <p>{common.newVersion.body}</p>
          <div>
            <Button onClick={() => void takeNewVersion()}>{common.newVersion.use}</Button>
          </div>
        </Notice>
      ) : null}
      {keeping === 'notKept' ? (
        <Notice tone="warn" title={common.notKept.title} className={styles.notice ?? ''}>
          <p>{common.notKept.body}</p>
        </Notice>
      ) : null}
      <main className={styles.main}>{children}</main>
    </>
  );
}
