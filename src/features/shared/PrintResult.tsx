import { useWords } from '@/text';
import { type ActButton, CheckedAct } from './CheckedAct';

/** Prints what the page has of a result. */
export function PrintResult(button: ActButton) {
  const { print } = useWords().recordCheck;
  return <CheckedAct {...button} act={() => window.print()} words={print} />;
}
