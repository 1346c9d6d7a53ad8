import type { DrawnSheet } from '../election/meeting';
import type { Sheet } from '../election/sheet';
import { useWords } from '../text';
import { FiguresTable } from './FiguresTable';
import { SheetFrame } from './SheetFrame';
import { figureSentences } from './sentences';
import styles from './sheet.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly drawn: DrawnSheet;
}

/** 选举无效报告单: figures and recounts, and no votes. */
export function VoidSheet({ sheet, drawn }: Props) {
  const words = useWords();
  const { documents, terms } = words;
  return (
    <SheetFrame sheet={sheet} drawn={drawn} title={documents.voidTitle}>
      <FiguresTable sheet={sheet} />
      <div className={styles.sentences}>
        {sheet.contests.map(({ id, seats, kind, candidates }) => (
          <p key={id}>{documents.seats(seats, terms.kind[kind], candidates.length)}</p>
        ))}
        {figureSentences(sheet, words).map((sentence, i, all) => (
          <p key={sentence} className={i === all.length - 1 ? styles.outcome : undefined}>
            {sentence}
          </p>
        ))}
      </div>
    </SheetFrame>
  );
}
