import { type ComponentProps, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import type { TallyPaper } from '@/documents/TallyPaper';

type Printed = ComponentProps<typeof TallyPaper>;

/**
 * The meeting as it stood when it was printed: drawn for that moment alone, so that no paper that is
 * stored has to wait for it. Printing by the browser's own key prints the count as it stands.
 */
export function usePrintedState() {
  const { store } = useMeetingController();
  const [printed, setPrinted] = useState<Printed | null>(null);

  useEffect(() => {
    const before = () => {
      const { meeting, head } = store.getState();
      flushSync(() =>
        setPrinted((last) => (last?.meeting === meeting ? last : { meeting, head, kind: 'soFar' })),
      );
    };
    // It stays afterwards: a tablet lays out the paper only when this is long over.
    addEventListener('beforeprint', before);
    return () => removeEventListener('beforeprint', before);
  }, [store]);

  const print = useCallback(
    (kind: Printed['kind']) => {
      const { meeting, head } = store.getState();
      flushSync(() => setPrinted({ meeting, head, kind }));
      window.print();
    },
    [store],
  );

  return { printed, print };
}
