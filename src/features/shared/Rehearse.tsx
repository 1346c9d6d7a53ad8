import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { NotMade } from './NotMade';
import { useRehearsal } from './useRehearsal';

/** One press lays out three papers to practise on, with the candidates of the paper at hand. */
export function Rehearse({ className }: { readonly className?: string | undefined }) {
  const { rehearsal } = useWords();
  const { offered, busy, failure, begin } = useRehearsal();
  if (!offered) return null;
  return (
    <>
      <Button className={className} disabled={busy} onClick={() => void begin()}>
        {busy ? rehearsal.making : rehearsal.button}
      </Button>
      <NotMade title={rehearsal.failed} failure={failure} />
    </>
  );
}
