import { currentStep } from '@/election/steps';
import type { Journal } from '@/journal/journal';
import type { Words } from '@/text/words';

/** While papers are counted the last of them, as it lies in its packet; else the entry of the record. */
export function sayPlace(words: Words['stick'], { meeting, head }: Journal): string {
  const { packets } = meeting.round;
  const place = packets.at(-1)?.places.length ?? 0;
  return place > 0 && currentStep(meeting) === 'count'
    ? words.paper(packets.length, place)
    : words.entry(head.seq);
}
