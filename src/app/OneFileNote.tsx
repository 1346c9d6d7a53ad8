import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';

/** What a page that was opened from a file cannot do, and what to mind with it. */
export function OneFileNote() {
  const { oneFile } = useWords();
  return (
    <Notice tone="info" title={oneFile.title}>
      <ul>
        {oneFile.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Notice>
  );
}
