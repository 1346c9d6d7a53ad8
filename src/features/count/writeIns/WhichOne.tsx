import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { Choices } from './Choices';

/** The key for "nobody can tell". */
const NOBODY = 0;

interface Props {
  readonly base: string;
  readonly names: readonly string[];
  /** Whom the paper means; its bare name where nobody can tell. */
  readonly onSay: (name: string) => void;
}

/** Two of one name: asked, and never guessed. */
export function WhichOne({ base, names, onSay }: Props) {
  const { writeIns } = useWords();
  const question = writeIns.which(base, names.length);
  return (
    <Notice tone="warn" title={question}>
      <p>{writeIns.whichBody}</p>
      <Choices
        asksNow
        label={question}
        options={[
          ...names.map((name, i) => ({ value: name, label: name, key: i + 1 })),
          { value: base, label: writeIns.cannotTell, key: NOBODY },
        ]}
        onChoose={onSay}
      />
    </Notice>
  );
}
