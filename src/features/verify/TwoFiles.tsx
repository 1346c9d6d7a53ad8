import { compareJournals } from '@/journal/compare';
import { forkSide } from '@/journal/forkSide';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import type { ValidFile } from '@/verifier/checkFile';
import { ForkTable } from './ForkTable';

interface NamedFile {
  readonly name: string;
  readonly file: ValidFile;
}
interface Props {
  /** The one that is reported, which says more. */
  readonly shown: NamedFile;
  readonly other: NamedFile;
}

/** Two files that both hold: whether they are of one meeting, and from where they differ. */
export function TwoFiles({ shown, other }: Props) {
  const { twoFiles: said } = useWords().verify;
  const compared = compareJournals(other.file.rows, shown.file.rows);
  switch (compared.kind) {
    case 'otherMeeting':
      return <Notice tone="warn" title={said.otherMeeting(other.name)} />;
    case 'same':
      return <p>✓ {said.same(other.name)}</p>;
    case 'continues':
      return <p>{said.continues(other.name, compared.from)}</p>;
    case 'older':
      // Only where the end of the longer one could not be read before it was checked.
      return <p>{said.continues(shown.name, compared.file)}</p>;
    case 'fork': {
      const { seq } = compared;
      return (
        <Notice tone="warn" title={said.fork(seq)}>
          <ForkTable
            seq={seq}
            columns={[
              { name: shown.name, side: forkSide(shown.file.rows, seq) },
              { name: other.name, side: forkSide(other.file.rows, seq) },
            ]}
          />
        </Notice>
      );
    }
  }
}
