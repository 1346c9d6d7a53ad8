import type { BallotForm } from '@/election/events/ballot';
import { differential } from '@/election/rules/ballot/differential';
import { useWords } from '@/text';
import { percent } from '@/text/percent';
import { Notice } from '@/ui/Notice';

interface Props {
  readonly kind: BallotForm['contests'][number]['kind'];
  readonly candidates: number;
  readonly seats: number | null;
}

/** Candidates beyond the seats, over the seats (domain §4.2). A low ratio is said and not refused. */
export function Ratio({ kind, candidates, seats }: Props) {
  const words = useWords().prepare.contest;
  if (seats === null || seats < 1 || candidates === 0) return null;
  const { extra, needed, enough } = differential(candidates, seats);
  if (kind === 'equal')
    return extra === 0 ? (
      <Notice tone="good" title={words.equalFits(seats)} />
    ) : (
      <Notice tone="warn" title={words.saysEqual(candidates, seats)} />
    );
  if (extra <= 0) return <Notice tone="warn" title={words.saysDifferential(candidates, seats)} />;
  const ratio = percent(extra, seats).replace('.0%', '%');
  return (
    <Notice tone={enough ? 'good' : 'warn'} title={words.ratio(candidates, seats, extra, ratio)}>
      <p>{enough ? words.ratioEnough : words.ratioShort(needed)}</p>
    </Notice>
  );
}
