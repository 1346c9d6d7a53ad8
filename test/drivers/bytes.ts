import type { Fault } from '@/journal/fault';
import { en } from '@/text/en';
import { sayFault } from '@/text/sayFault';
import { zh } from '@/text/zh';

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** Both languages have something to say about a fault, in all three parts and in whole words. */
export function isSaid(fault: Fault): boolean {
  return [zh, en].every((words) => {
    const { what, why, now } = sayFault(words, fault);
    return [what, why, now].every((part) => part !== '' && !/undefined|NaN|\[object/.test(part));
  });
}
