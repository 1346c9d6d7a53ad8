import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { keyCode } from './keyCode';
import styles from './sheet.module.css';

/** Who signed with which key, as it stands on the opening slip, and why anybody did not. */
export function Signatures({ drawn }: { readonly drawn: DrawnSheet }) {
  const said = useWords().documents.signatures;
  const { signatures, wanting } = drawn;
  return (
    <section className={styles.signatures}>
      <h3 className={styles.small}>{said.title}</h3>
      {signatures.length === 0 ? <p>{said.nobody}</p> : null}
      <p>
        {signatures.map(({ name, keyId, stamp }) => (
          <span key={name} className={styles.signature}>
            {said.signed(name, clockTime(stamp.at))}{' '}
            <small className={styles.keyCode}>{said.key(keyCode(keyId))}</small>
          </span>
        ))}
      </p>
      {wanting.map(({ name, reason, note, stamp }) => (
        <p key={name}>{said[reason](name, note, stamp.witnesses)}</p>
      ))}
    </section>
  );
}
