import { useEffect } from 'react';
import { useStable } from '@/features/count/useStable';
import { isOthers, type Layout, rowOfJob } from './shortcuts';

interface Does {
  /** The choice, from 0, whose row's key was pressed. */
  readonly onChoose: (choice: number) => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** In a dialog of choices the keys of the rows choose, the store key confirms, the layer's key closes. */
export function useChoiceKeys(layout: Layout, does: Does): void {
  const take = useStable((event: KeyboardEvent) => {
    const job = layout.jobOf.get(event.code);
    if (job === undefined || isOthers(event) || isPressed(event)) return;
    const choice = rowOfJob(job);
    if (choice === null && job !== 'store' && job !== 'layer') return;
    event.preventDefault();
    if (event.repeat) return;
    if (choice !== null) does.onChoose(choice);
    else if (job === 'store') does.onConfirm();
    else does.onClose();
  });
  useEffect(() => {
    window.addEventListener('keydown', take);
    return () => window.removeEventListener('keydown', take);
  }, [take]);
}

/** A key that presses what has the focus: a button, or with Space a choice not made yet. */
function isPressed({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('button') !== null) return PRESSES.includes(code);
  return code === 'Space' && target instanceof HTMLInputElement && !isAnswered(target);
}

const isAnswered = ({ name }: HTMLInputElement): boolean =>
  document.querySelector(`input[name="${CSS.escape(name)}"]:checked`) !== null;

const PRESSES: readonly string[] = ['Enter', 'NumpadEnter', 'Space'];
