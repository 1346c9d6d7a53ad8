import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import { useWords } from '@/text';
import { Cover } from './Cover';
import styles from './CoverProvider.module.css';
import { CoverContext } from './cover';
import { useCoverAfter } from './coverAfter';
import { setCovered, useCovered } from './coverFlag';
import { howOpened } from './howOpened';
import { useUnwatched } from './useUnwatched';

/**
 * Stands around every page of an open meeting, which goes on living under the cover (domain §11.15). That it is covered
 * is no event of the meeting: this device remembers it, and all windows of the meeting follow.
 */
export function CoverProvider({ children }: { readonly children: ReactNode }) {
  const { pause } = useWords();
  const { store } = useMeetingController();
  const [id] = useState(() => store.getState().meeting.id);
  const covered = useCovered(id);
  // A page that is loaded under the cover has nothing typed on it.
  const [isLoadedSo, setLoadedSo] = useState(covered);
  const preventing = useRef(new Set<symbol>());

  const cover = useCallback(() => setCovered(id, true), [id]);
  const open = useCallback(() => {
    setLoadedSo(false);
    setCovered(id, false);
  }, [id]);
  const control = useMemo(() => {
    const prevent = () => {
      const mine = Symbol('prevents the cover');
      preventing.current.add(mine);
      return () => void preventing.current.delete(mine);
    };
    return { cover, prevent };
  }, [cover]);

  // Covered by itself only where a password opens it, and never what a dialog asks: somebody is about to answer.
  const isPrevented = useCallback(
    () =>
      preventing.current.size > 0 ||
      document.querySelector('dialog[open]') !== null ||
      howOpened(store.getState()) !== 'password',
    [store],
  );
  const soon = useUnwatched({
    active: !covered,
    minutes: useCoverAfter(),
    isPrevented,
    onUnwatched: cover,
  });

  return (
    <CoverContext value={control}>
      {children}
      {/* There beforehand, so that those who hear the page are told what comes. */}
      <div role="status">
        {soon ? (
          <div className={styles.soon}>
            <p>{pause.soon}</p>
            <p>{pause.soonDo}</p>
          </div>
        ) : null}
      </div>
      {covered ? <Cover keeps={!isLoadedSo} onOpen={open} /> : null}
    </CoverContext>
  );
}
