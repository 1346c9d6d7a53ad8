import type { Fault } from '../../src/journal/fault';
import { wordsIn } from '../../src/text';
import { sayFault } from '../../src/text/sayFault';

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** Both languages have something to say about a fault, in all three parts and in whole words. */
export function isSaid(fault: Fault): boolean {
  return (['zh', 'en'] as const).every((language) => {
    const { what, why, now } = sayFault(wordsIn(language), fault);
    return [what, why, now].every((part) => part !== '' && !/undefined|NaN|\[object/.test(part));
  });
}
