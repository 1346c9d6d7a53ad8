import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { expectedSigners } from '@/election/rules/officers/officers';
import type { DrawnSheet } from '@/election/state/round';
import { useFocusAfter } from '@/features/shared/useFocusAfter';
import { useWords } from '@/text';
import { Signer } from './Signer';
import styles from './Signers.module.css';

/** Everybody from whom a signature is expected, one a line. */
export function Signers({ sheet }: { readonly sheet: DrawnSheet }) {
  const words = useWords().sign.signers;
  const meeting = useMeeting();
  const heading = useFocusAfter<HTMLHeadingElement>('sheetDrawn');
  return (
    <section className={styles.signers}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <ul className={styles.list}>
        {expectedSigners(meeting).map((name) => (
          <Signer key={name} sheet={sheet} name={name} />
        ))}
      </ul>
    </section>
  );
}
