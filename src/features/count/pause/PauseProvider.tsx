import { type ReactNode, useCallback, useState } from 'react';
import { Cover } from './Cover';
import { PauseContext } from './pause';

interface Props {
  /** Back to the paper at hand, which lies there as it was. */
  readonly onResumed: () => void;
  readonly children: ReactNode;
}

/**
 * Stands around the count screen, which goes on living under the cover. Nothing of a pause is
 * stored: it is no event of the meeting, and a page that is loaded again is not covered.
 */
export function PauseProvider({ onResumed, children }: Props) {
  const [paused, setPaused] = useState(false);
  const pause = useCallback(() => setPaused(true), []);
  const resume = useCallback(() => setPaused(false), []);
  return (
    <PauseContext value={pause}>
      {children}
      {paused ? <Cover onResume={resume} onGone={onResumed} /> : null}
    </PauseContext>
  );
}
