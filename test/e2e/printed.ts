import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import type { Result } from '@/election/tally/result';
import { zh } from '@/text/zh';
import { CANDIDATES, CASE } from './branch';
import { tallyAtThePrompt } from './tallied';

type ValidResult = Extract<Result, { readonly round: 'valid' }>;

const { figure, valid, void: voided } = zh.terms;
const FIGURE_NAMES = ['due', 'present', 'issued', 'voters', 'returned'] as const;

/** What the command counts from the same papers, in the numbers that stand on the sheet. */
export function tallied() {
  const { papers, contests } = tallyAtThePrompt([CASE])[0] as ValidResult;
  const [contest] = contests;
  if (contest === undefined) throw new Error('nothing was counted');
  return {
    figures: { ...CASE.attendance, ...CASE.ballots, ...papers },
    people: new Map(
      contest.candidates.map((one) => [
        one.name,
        [one.for, one.against, one.abstain, one.illegible],
      ]),
    ),
    writeIns: new Map(contest.writeIns.map((one) => [one.name, one.for])),
    threshold: contest.threshold,
    elected: contest.elected,
  };
}

/**
 * What a button of the app prints. The browser would lay the page out for its own print dialog while
 * `page.pdf` does the same, and refuses the second of the two; so here the app's request is only
 * noted, and printed once it was made.
 */
export async function printedBy(page: Page, button: Locator): Promise<readonly string[]> {
  await Promise.all([page.evaluate(printAsked), button.click()]);
  return printed(page);
}

/** Runs in the page. */
const printAsked = () =>
  new Promise<void>((resolve) => {
    window.print = () => resolve();
  });

/** A sheet of paper as its text: compatibility characters unified, every line by itself. */
export async function printed(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], { input: pdf });
  return text.toString().normalize('NFKC').split('\n');
}

/** Sentences as they are printed, wherever the lines were broken. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The numbers of the result sheet, read back from its printed lines. */
export function readSheet(lines: readonly string[], writeIns: Iterable<string>) {
  const heads = [...FIGURE_NAMES.map((name) => figure[name]), valid, voided];
  const headLine = lines.findIndex((line) => heads.every((head) => line.includes(head)));
  const values = numbersIn(lines.slice(headLine + 1).find((line) => /\d/.test(line)) ?? '');
  const [due, present, issued, voters, returned, validPapers, voidPapers] = values;
  const rowOf = (name: string) =>
    lines.find((line) => /\d+\.\d%/.test(line) && squeezed(line).includes(squeezed(name))) ?? '';
  /** Behind the place and the name. */
  const votesOf = (name: string) => {
    const row = rowOf(name);
    return numbersIn(row.slice(row.indexOf(name.normalize('NFKC')) + name.length));
  };
  const whole = squeezed(lines.join(''));
  const { lead, rest } = zh.documents.threshold;
  return {
    figures: { due, present, issued, voters, returned, valid: validPapers, void: voidPapers },
    people: new Map(CANDIDATES.map((name) => [name as string, votesOf(name).slice(0, 4)])),
    writeIns: new Map(Array.from(writeIns, (name) => [name, votesOf(name)[0]])),
    threshold: numberBetween(whole, squeezed(lead(false)), squeezed(rest(0)).split('0')),
    elected: electedIn(whole),
  };
}

const numbersIn = (line: string): number[] =>
  Array.from(line.matchAll(/(?<![\d.])\d+(?![\d.]|%)/g), ([digits]) => Number(digits));

/** The number of votes that are needed: between the two halves of its sentence. */
function numberBetween(whole: string, lead: string, [before = '', after = '']: string[]) {
  const from = whole.indexOf(before, whole.indexOf(lead));
  return Number(whole.slice(from + before.length, whole.indexOf(after, from)));
}

/** The names after the word and their number. */
function electedIn(whole: string): readonly string[] {
  const sentence = squeezed(zh.documents.elected([]));
  const [before = '', after = ''] = sentence.split('0');
  const said = new RegExp(`${before}\\d+${after.slice(0, -1)}(.+?)${after.slice(-1)}`).exec(whole);
  return said?.[1]?.split(zh.terms.and) ?? [];
}
