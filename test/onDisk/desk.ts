import type { Page } from '@playwright/test';
import { typePaper } from '@test/e2e/scrutiny';
import type { MeetingId } from '@/election/events/ids';
import { zh } from '@/text/zh';

const { frame, count } = zh;

/** What a person reads on the page once the meeting was opened. */
export type Found =
  | {
      readonly kind: 'count';
      readonly packet: number;
      readonly place: number;
      readonly entered: number;
      /** Of each candidate, as the board has them. */
      readonly votes: readonly number[];
    }
  /** Nothing can be counted: the title that the page has instead. */
  | { readonly kind: 'shut'; readonly words: string };

const SHUT = [
  ...[frame.notFound, frame.newer, frame.broken, frame.gone, frame.fork, frame.notMended],
].map(({ title }) => title);
/** What says that a paper was not taken. */
const NOT_TAKEN: readonly string[] = [
  frame.stopped.title,
  frame.gone.title,
  ...Object.values(frame.answered.trouble),
];

/** A sentence with two figures, to be found and read. */
function reading(say: (first: number, second: number) => string): RegExp {
  const [before = '', between = '', behind = ''] = say(111, 222).split(/111|222/);
  const plain = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${plain(before)}(\\d+)${plain(between)}(\\d+)${plain(behind)}`);
}

const AT = reading(count.at);
const PROGRESS = reading(count.progress);

/** Waits until the page says one of these, and answers which, with all that it says. */
async function untilSaid(page: Page, phrases: readonly (string | RegExp)[]) {
  const sought = phrases.map((one) =>
    typeof one === 'string' ? { text: one } : { text: one.source, pattern: true },
  );
  const handle = await page
    .waitForFunction((sought) => {
      const text = document.body.innerText;
      const which = sought.findIndex((one) =>
        'pattern' in one ? new RegExp(one.text).test(text) : text.includes(one.text),
      );
      return which < 0 ? null : { which, text };
    }, sought)
    .catch(async (error: unknown) => {
      throw new Error(`the page says none of what was waited for; ${await said(page)}`, {
        cause: error,
      });
    });
  const found = await handle.jsonValue();
  if (found === null) throw new Error('nothing was waited for');
  return found;
}

/** The page in one line, for the words of a failure. */
async function said(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.body.innerText).catch(String);
  return `it says: ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
}

/** Goes to the meeting as from a bookmark, and reads what stands there. */
export async function openMeeting(page: Page, id: MeetingId): Promise<Found> {
  await page.goto(`/#/meeting/${id}`);
  return readCount(page);
}

/** What the page says of the count now. */
export async function readCount(page: Page): Promise<Found> {
  const { which, text } = await untilSaid(page, [...SHUT, AT]);
  const title = SHUT[which];
  if (title !== undefined) return { kind: 'shut', words: title };
  const [, packet, place] = AT.exec(text) ?? [];
  const [, entered] = PROGRESS.exec(text) ?? [];
  const rows = page.getByRole('region', { name: count.board.title }).getByRole('listitem');
  const votes = (await rows.allInnerTexts()).map((row) => Number(/\d+$/.exec(row.trim())?.[0]));
  return {
    kind: 'count',
    packet: Number(packet),
    place: Number(place),
    entered: Number(entered),
    votes,
  };
}

/** Whether a paper was acknowledged; else what the page says of it. */
export type Stored =
  | { readonly kind: 'stored' }
  | { readonly kind: 'notTaken'; readonly words: string };

/** Types a paper at the place that is asked for, and waits for the word. */
export async function storePaper(
  page: Page,
  marks: string,
  { packet, place }: { readonly packet: number; readonly place: number },
): Promise<Stored> {
  await page.getByText(count.at(packet, place), { exact: true }).waitFor();
  await typePaper(page, marks);
  const { which, text } = await untilSaid(page, [count.echo.stored(packet, place), ...NOT_TAKEN]);
  if (which === 0) return { kind: 'stored' };
  const reasons = [
    frame.stopped.full.body,
    frame.stopped.failed.body,
    frame.stopped.unreadable.body,
    frame.gone.short,
  ];
  const words = reasons.find((reason) => text.includes(reason)) ?? NOT_TAKEN[which - 1] ?? '';
  return { kind: 'notTaken', words };
}
