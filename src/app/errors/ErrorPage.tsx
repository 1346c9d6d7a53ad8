import { useFirstWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './errors.module.css';

/** Where a fault of the program ends: calm, and with the way on. */
export function ErrorPage({ detail }: { readonly detail: string }) {
  const { crash } = useFirstWords().common;
  const again = openedAgainFor() === detail;

  function openAgain() {
    history.replaceState({ openedAgainFor: detail }, '');
    location.reload();
  }

  return (
    <main className={styles.page}>
      <h1>{crash.title}</h1>
      <p>{again ? crash.again : crash.body}</p>
      <Button kind={again ? 'plain' : 'primary'} onClick={openAgain}>
        {crash.reload}
      </Button>
      <details>
        <summary className={styles.summary}>{crash.detail}</summary>
        <p className={styles.detail}>{detail}</p>
      </details>
    </main>
  );
}

/** The fault for which this very page was opened again; kept where no setting withholds it. */
function openedAgainFor(): unknown {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  return Reflect.get(state, 'openedAgainFor');
}
