import type { VoidReason } from '@/election/events/count';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { classes } from '@/ui/classes';
import styles from './Board.module.css';
import type { LastPaper } from './lastPaper';

/** Where the last paper lies and what it is worth; its marks stand beside the names. */
export function LastPaperLine({ last }: { readonly last: LastPaper | null }) {
  const words = useWords();
  const said = words.board.last;
  if (last === null) return <p className={styles.last}>{said.none}</p>;
  const worth = worthOf(words, last);
  const counts = last.kind === 'entered' && last.reading.void === null;
  return (
    <p className={styles.last}>
      <span className={styles.lastLabel}>{said.label}</span>
      <span className={styles.lastAt}>{said.at(last.at.packet, last.at.place)}</span>
      <span className={classes(styles.worth, counts ? '' : styles.worthless)}>{worth}</span>
    </p>
  );
}

function worthOf({ board, terms }: Words, last: LastPaper): string {
  switch (last.kind) {
    case 'aside':
      return board.last.aside;
    case 'withdrawn':
      return board.last.withdrawn(terms.correctionReason[last.reason]);
    case 'entered': {
      const { void: why, blank } = last.reading;
      if (why === null) return blank ? board.last.blank : board.last.valid;
      return board.last.void(
        // The schema at the border lets no other reason in.
        terms.voidReason[why.kind === 'ruling' ? (why.reason as VoidReason) : why.kind],
      );
    }
  }
}
