import { useWords } from '@/text';
import type { Task } from './task';

/** In words: what a PIN witnesses when the paper at hand is stored; only a settled difference asks one. */
export function useWhat(): (task: Task) => string | undefined {
  const { second, terms } = useWords();
  return (task) =>
    task.kind === 'settle'
      ? second.decide.what(task.packet, second.decide.entered, terms.correctionReason[task.reason])
      : undefined;
}
