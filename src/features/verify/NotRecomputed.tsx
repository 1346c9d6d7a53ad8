import { formNameIn } from '@/documents/formName';
import { formIds } from '@/election/state/rounds';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import type { ValidFile } from '@/verifier/checkFile';

/** Packets of any round that were counted by hand: their totals are taken as they were typed in. */
export function NotRecomputed({ file: { meeting, report } }: { readonly file: ValidFile }) {
  const words = useWords();
  const { handTotals, terms } = words;
  if (report.byHand.length === 0) return null;
  const several = formIds(meeting).length > 1;
  return (
    <Notice tone="warn" title={handTotals.verify.title}>
      <p>{handTotals.verify.lead}</p>
      <ul>
        {report.byHand.map(({ form, round, kind, packet, papers }) => (
          <li key={`${form} ${round} ${packet}`}>
            {several ? `${formNameIn(words, meeting, form)} · ` : ''}
            {terms.round(round, kind)} · {handTotals.verify.packet(packet, papers)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
