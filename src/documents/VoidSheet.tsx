import type { Sheet } from '@/election/events/resultSheet';
import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { FiguresTable } from './FiguresTable';
import { SheetFrame } from './SheetFrame';
import { figureSentences, roundSentences } from './sentences';
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
        {sheet.contests.map(({ id, office, seats, kind, candidates }) => (
          <p key={id}>
            {sheet.contests.length > 1 ? `${office}：` : null}
            {documents.seats(seats, terms.kind[kind], candidates.length)}
          </p>
        ))}
        {[...roundSentences(sheet, words), ...figureSentences(sheet, words)].map(
          (sentence, i, all) => (
            <p key={sentence} className={i === all.length - 1 ? styles.outcome : undefined}>
              {sentence}
            </p>
          ),
        )}
      </div>
    </SheetFrame>
  );
}
