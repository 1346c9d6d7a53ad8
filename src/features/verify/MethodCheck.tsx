import { adoptable, differences, methodFacts } from '@/documents/methodText';
import type { Meeting } from '@/election/state/meeting';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';

/** Whether the text that the meeting adopted is the one that its settings write; nothing where none was kept. */
export function MethodCheck({ meeting }: { readonly meeting: Meeting }) {
  const { check } = useWords().methodPaper;
  const facts = methodFacts(meeting);
  if (facts === null || meeting.methodText === null) return null;
  const differs = differences(meeting.methodText, adoptable(facts));
  if (differs.length === 0) return <p>✓ {check.same}</p>;
  return (
    <Notice
      tone="warn"
      title={check.differs(differs.map(({ place }) => (place === '' ? check.title : place)))}
    />
  );
}
