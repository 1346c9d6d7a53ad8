import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { MethodPaper } from '@/documents/MethodPaper';
import { adoptable, methodFacts, methodTextIn } from '@/documents/methodText';
import { useLanguage, useWords, type Words } from '@/text';
import { dateParts, dayOf } from '@/text/moment';
import { hereInFigures } from './hereInFigures';
import type { MethodState } from './methodState';

/** The text on its page, in the language of the screen where that can be; printed it is Chinese. */
export function MethodPage({ state, printed }: { state: MethodState; printed: boolean }) {
  const words = useWords();
  const language = useLanguage();
  const meeting = useMeeting();
  const facts = methodFacts(meeting);
  if (facts === null) return null;
  const { text, adoptedAt } = state;
  const translated = language !== 'zh' && !printed && text === adoptable(facts);
  return (
    <>
      {translated ? <p>{words.methodPaper.translation}</p> : null}
      <MethodPaper
        text={translated ? methodTextIn(words, facts) : text}
        organisation={facts.details.organisation}
        standing={standing(words, state)}
        practice={meeting.practice}
        translated={translated}
        {...(adoptedAt === null ? { here: hereInFigures(meeting, words) } : {})}
      />
    </>
  );
}

function standing({ methodPaper }: Words, { adoptedAt, withoutText }: MethodState): string {
  if (adoptedAt === null) return withoutText ? methodPaper.written : methodPaper.draft;
  const { year, month, day } = dateParts(dayOf(adoptedAt));
  return methodPaper.adopted(year, month, day);
}
