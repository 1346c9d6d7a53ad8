import { useState } from 'react';
import type { JournalLine } from '@/controller/journalLines';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './RecordScreen.module.css';
import { RecordTable } from './RecordTable';

/** Entries on a page: the record of a long count has thousands. */
const PAGE = 50;

/** The latest page first: what was stored last is looked for most. */
export function RecordPages({ lines }: { readonly lines: readonly JournalLine[] }) {
  const { record } = useWords();
  const last = Math.max(0, Math.ceil(lines.length / PAGE) - 1);
  const [chosen, setChosen] = useState<number | 'latest'>('latest');
  const [all, setAll] = useState(false);
  const [codes, setCodes] = useState(false);

  const page = chosen === 'latest' ? last : Math.min(chosen, last);
  const shown = all ? lines : lines.slice(page * PAGE, (page + 1) * PAGE);
  const go = (to: number) => setChosen(to >= last ? 'latest' : Math.max(0, to));

  return (
    <>
      <div className={styles.acts}>
        <Button onClick={() => setCodes(!codes)}>
          {codes ? record.hideCodes : record.showCodes}
        </Button>
        <Button onClick={() => setAll(!all)}>{all ? record.paged : record.all}</Button>
        <Button onClick={() => window.print()}>{record.print}</Button>
      </div>
      <RecordTable lines={shown} codes={codes} />
      {all || last === 0 ? null : (
        <nav className={styles.acts} aria-label={record.pages}>
          <Button disabled={page === 0} onClick={() => go(0)}>
            {record.first}
          </Button>
          <Button disabled={page === 0} onClick={() => go(page - 1)}>
            {record.earlier}
          </Button>
          <p role="status">
            {record.page(page * PAGE + 1, Math.min((page + 1) * PAGE, lines.length), lines.length)}
          </p>
          <Button disabled={page === last} onClick={() => go(page + 1)}>
            {record.later}
          </Button>
          <Button disabled={page === last} onClick={() => go(last)}>
            {record.last}
          </Button>
        </nav>
      )}
    </>
  );
}
