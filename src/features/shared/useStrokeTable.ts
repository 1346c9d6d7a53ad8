import { useEffect, useState } from 'react';
import { loadStrokeTable, type StrokeTable } from '@/names/strokeTable';

/** The table of strokes once it is read; `null` until then. */
export function useStrokeTable(): StrokeTable | 'failed' | null {
  const [table, setTable] = useState<StrokeTable | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    const found = (read: StrokeTable | 'failed') => {
      if (!gone) setTable(read);
    };
    loadStrokeTable().then(found, () => found('failed'));
    return () => {
      gone = true;
    };
  }, []);
  return table;
}
