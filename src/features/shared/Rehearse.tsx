import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { useRehearsal } from './useRehearsal';

/** One press lays out three papers to practise on, with the candidates of the paper at hand. */
export function Rehearse({ className }: { readonly className?: string | undefined }) {
  const { rehearsal, frame } = useWords();
  const { offered, busy, trouble, begin } = useRehearsal();
  if (!offered) return null;
  return (
    <>
      <Button className={className} disabled={busy} onClick={() => void begin()}>
        {busy ? rehearsal.making : rehearsal.button}
      </Button>
      {trouble === null ? null : (
        <Notice tone="refuse" title={rehearsal.failed}>
          <p>{frame.answered.trouble[trouble]}</p>
        </Notice>
      )}
    </>
  );
}
