import { createContext, useContext, useEffect } from 'react';

/** What the pages of an open meeting ask of the cover that stands around them. */
interface CoverControl {
  readonly cover: () => void;
  /** From now on nothing is covered by itself, until what is returned is called. */
  readonly prevent: () => () => void;
}

const nothing = () => undefined;

/** Outside an open meeting there is nothing to cover. */
export const CoverContext = createContext<CoverControl>({ cover: nothing, prevent: () => nothing });

/** Covers the screen at once: for a button, or a key of the pad. */
export const useCover = (): (() => void) => useContext(CoverContext).cover;

/** While it is active the screen is not covered by itself, however long nobody touches anything. */
export function usePreventsCover(active: boolean): void {
  const { prevent } = useContext(CoverContext);
  useEffect(() => (active ? prevent() : undefined), [active, prevent]);
}
