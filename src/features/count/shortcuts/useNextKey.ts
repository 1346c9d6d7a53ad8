import { useEffect } from 'react';
import { useStable } from '@/features/count/useStable';
import { isComposing } from '@/features/shared/composing';

/** While active, takes the next key press before any other listener and answers its `code` (its place on the keyboard). */
export function useNextKey(asked: boolean, onKey: (code: string) => void): void {
  const tell = useStable(onKey);
  useEffect(() => {
    if (!asked) return;
    const take = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) tell(event.code);
    };
    window.addEventListener('keydown', take, { capture: true });
    return () => window.removeEventListener('keydown', take, { capture: true });
  }, [asked, tell]);
}
