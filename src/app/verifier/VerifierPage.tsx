import styles from '@/app/Frame.module.css';
import { LanguageSwitch } from '@/app/LanguageSwitch';
import { CheckFile } from '@/features/verify/CheckFile';
import { useFirstWords } from '@/text';

/** The page of `verify.html`, which knows no meeting of its own. */
export function VerifierPage() {
  const { common } = useFirstWords();
  return (
    <>
      <header className={styles.header}>
        <span className={styles.name}>{common.appName}</span>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <CheckFile />
      </main>
    </>
  );
}
