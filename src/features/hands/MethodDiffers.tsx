import type { Difference } from '@/documents/methodText';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import styles from './hands.module.css';

interface Props {
  readonly differs: readonly Difference[];
  /** Voted on anew, while that may be. */
  readonly open: boolean;
}

/** Where the text adopted is not what the settings write now, each paragraph beside the other. */
export function MethodDiffers({ differs, open }: Props) {
  const { differs: words } = useWords().methodPaper;
  return (
    <Notice tone="warn" title={words.title}>
      <p>{open ? words.lead : words.held}</p>
      {differs.map(({ adopted, now }) => (
        <dl key={`${adopted} ${now}`} className={styles.difference}>
          <dt>{words.adopted}</dt>
          <dd lang="zh-CN">{adopted ?? words.none}</dd>
          <dt>{words.now}</dt>
          <dd lang="zh-CN">{now ?? words.none}</dd>
        </dl>
      ))}
    </Notice>
  );
}
