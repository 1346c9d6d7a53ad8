import type { Need } from '@/app/browserSupport';
import { LanguageSwitch } from '@/app/LanguageSwitch';
import { useFirstWords } from '@/text';
import styles from './errors.module.css';

/** Says why the app cannot work here, and what to do; nothing else is offered. */
export function Unsupported({ missing }: { readonly missing: readonly Need[] }) {
  const { unsupported: words } = useFirstWords().common;
  const plainHttp = missing.includes('secureContext');
  return (
    <main className={styles.page}>
      <LanguageSwitch />
      <h1>{words.title}</h1>
      {plainHttp ? <p>{words.plainHttp(location.origin)}</p> : null}
      <p>{words.lead}</p>
      <ul>
        {missing.map((need) => (
          <li key={need}>{words.missing[need]}</li>
        ))}
      </ul>
      <h2>{words.whatNow}</h2>
      <ol>
        {Object.values(words.ways).map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ol>
    </main>
  );
}
