import { useWords } from '@/text';
import type { Task } from './task';

/** In words: what a PIN witnesses when the paper at hand is stored; only a settled difference asks one. */
export function useWhat(): (task: Task) => string | undefined {
  const { secondEntry, terms } = useWords();
  return (task) =>
    task.kind === 'settle'
      ? secondEntry.decide.what(
          task.packet,
          secondEntry.decide.entered,
          terms.correctionReason[task.reason],
        )
      : undefined;
}
