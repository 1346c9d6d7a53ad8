import { useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './errors.module.css';

/** Where a fault of the program ends: calm, and with the way on. */
export function ErrorPage({ detail }: { readonly detail: string }) {
  const { crash } = useFirstWords().common;
  return (
    <main className={styles.page}>
      <h1>{crash.title}</h1>
      <p>{crash.body}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {crash.reload}
      </Button>
      <details>
        <summary className={styles.summary}>{crash.detail}</summary>
        <p className={styles.detail}>{detail}</p>
      </details>
    </main>
  );
}
