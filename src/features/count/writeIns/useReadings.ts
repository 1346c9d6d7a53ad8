import { useEffect, useState } from 'react';
import { loadReadings, type ReadingsOf } from '@/names/readings';

/** How characters are read, once that is loaded; `null` until then. */
export function useReadings(): ReadingsOf | 'failed' | null {
  const [readings, setReadings] = useState<{ of: ReadingsOf } | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    const found = (read: { of: ReadingsOf } | 'failed') => {
      if (!gone) setReadings(read);
    };
    loadReadings().then(
      (of) => found({ of }),
      () => found('failed'),
    );
    return () => {
      gone = true;
    };
  }, []);
  return readings === null || readings === 'failed' ? readings : readings.of;
}
