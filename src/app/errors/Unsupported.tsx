import type { Need } from '@/app/browserSupport';
import { IS_STICK } from '@/app/form';
import { LanguageSwitch } from '@/app/LanguageSwitch';
import { useFirstWords } from '@/text';
import styles from './errors.module.css';

/** Says why the app cannot work here, and what to do; nothing else is offered. */
export function Unsupported({ missing }: { readonly missing: readonly Need[] }) {
  const { unsupported: words } = useFirstWords().common;
  const plainHttp = !IS_STICK && missing.includes('secureContext');
  const ways = IS_STICK ? [words.ways.browser] : Object.values(words.ways);
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
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ol>
    </main>
  );
}
