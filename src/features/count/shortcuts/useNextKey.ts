import { useEffect } from 'react';
import { useStable } from '@/features/count/useStable';
import { isComposing } from '@/features/shared/composing';

/** While asked for, the next key pressed is taken from everybody else and told by its place. */
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
