import type { Meeting } from '@/election/state/meeting';
import { formIds, roundsOf } from '@/election/state/rounds';
import { methodText as zhText } from '@/text/zh/methodText';
import { terms as zhTerms } from '@/text/zh/terms';
import { type MethodFacts, type MethodWords, type SentenceId, say } from './methodSentences';

/** Article by article, as a meeting in the hall goes. Each is one paragraph. */
export const ARTICLES = {
  basis: ['law', 'scope', 'presiding'],
  asked: ['papers', 'order'],
  voters: ['voters', 'counted'],
  exclusions: ['exclusions'],
  quorum: ['quorum', 'quorumAgain'],
  hands: ['hands', 'handsOnExclusions'],
  officers: ['officers', 'barred', 'supervision'],
  casting: ['issued', 'papersUnnumbered', 'boxOrder', 'proxy'],
  marking: ['marks'],
  writingIn: [
    ...(['writeIn', 'writeInNeedsAgainst', 'writeInUncircled'] as const),
    ...(['eligible', 'writeInRunoff'] as const),
  ],
  validity: ['overvote', 'blankPaper', 'within', 'illegible', 'ruledVoid'],
  returned: ['opened', 'returned', 'recount', 'counting', 'packets', 'secondCountEvery', 'board'],
  majority: ['majority'],
  level: ['tooMany', 'runoff', 'levelAgain'],
  emptySeats: ['supplementary', 'fewerSeats', 'outside'],
  announcing: ['read', 'announced', 'signed'],
  inForce: ['inForce'],
} as const satisfies Readonly<Record<string, readonly SentenceId[]>>;
export type ArticleId = keyof typeof ARTICLES;
const articleIds = Object.keys(ARTICLES) as readonly ArticleId[];

/** Between the number of a paragraph and what it says. */
const AFTER_NUMBER = '\u3000';

interface Sentence {
  readonly id: SentenceId;
  readonly text: string;
}

/** One paragraph of the method; `text` is what is read out, with its number. */
interface Article {
  readonly id: ArticleId;
  readonly sentences: readonly Sentence[];
  readonly text: string;
}

interface MethodPage {
  readonly title: string;
  readonly articles: readonly Article[];
}

/** What the method of this meeting is written from; `null` while something is not prepared, or nobody is elected. */
export function methodFacts(meeting: Meeting): MethodFacts | null {
  const { body, details, method } = meeting;
  const forms = formIds(meeting).flatMap((form) => roundsOf(meeting, form)[0]?.ballot ?? []);
  const elects = forms.some(({ purpose }) => purpose === undefined);
  if (details === null || method === null || !elects) return null;
  return { body, details, method, forms };
}

/** The election method as a page, in any language. */
export function methodPage(facts: MethodFacts, words: MethodWords): MethodPage {
  const { methodText } = words;
  return {
    title: methodText.title(facts.details.title),
    articles: articleIds.map((id, i) => {
      const sentences = ARTICLES[id].flatMap((sentence): readonly Sentence[] => {
        const text = say(sentence, facts, words);
        return text === null ? [] : [{ id: sentence, text }];
      });
      const body = sentences.map(({ text }) => text).join(methodText.betweenSentences);
      return { id, sentences, text: methodText.article(i + 1) + AFTER_NUMBER + body };
    }),
  };
}

/** A line for each paragraph, the title first. */
export function methodTextIn(words: MethodWords, facts: MethodFacts): string {
  const { title, articles } = methodPage(facts, words);
  return [title, ...articles.map(({ text }) => text)].join('\n');
}

/** The text that the meeting adopts, in Chinese whatever language the screen has. */
export const adoptable = (facts: MethodFacts): string =>
  methodTextIn({ methodText: zhText, terms: zhTerms }, facts);

/** A text as it stands on paper. */
export interface MethodLines {
  readonly title: string;
  readonly paragraphs: readonly { readonly number: string; readonly body: string }[];
}

/** Reads a text back into its paragraphs; one adopted elsewhere is shown as it is. */
export function linesOf(text: string): MethodLines {
  const [title = '', ...rest] = text.split('\n');
  return {
    title,
    paragraphs: rest.map((line) => {
      const [number = '', ...said] = line.split(AFTER_NUMBER);
      return said.length === 0
        ? { number: '', body: line }
        : { number, body: said.join(AFTER_NUMBER) };
    }),
  };
}

/** Where in the text an article stands, counted from the first paragraph. */
export const placeOf = (article: ArticleId): number => articleIds.indexOf(article);

const numberOf = (line: string): string => line.split(AFTER_NUMBER)[0] ?? '';

/** A paragraph that is not as it was adopted; `null` where one of them has no such paragraph. */
export interface Difference {
  /** The number of the paragraph (第三条); empty for the title. */
  readonly place: string;
  readonly adopted: string | null;
  readonly now: string | null;
}

/** Where the text adopted differs from what the settings write now, paragraph by paragraph. */
export function differences(adopted: string, now: string): readonly Difference[] {
  const [before, after] = [adopted.split('\n'), now.split('\n')];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => {
    const [adoptedThere = null, there = null] = [before[i], after[i]];
    return {
      place: i === 0 ? '' : numberOf(there ?? adoptedThere ?? ''),
      adopted: adoptedThere,
      now: there,
    };
  }).filter((pair) => pair.adopted !== pair.now);
}
