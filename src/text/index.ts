import { useSyncExternalStore } from 'react';
import { chooseLanguage, currentLanguage, type Language, onLanguageChange } from './language';
import type { FirstWords, Words } from './words';
import { first as zhFirst } from './zh/first';

export { LANGUAGES, type Language, markDocument } from './language';
export type { Words } from './words';

/** Only the Chinese words of the first page come with it, so that an old tablet shows it soon. */
const firstLoaded: Partial<Record<Language, FirstWords>> = { zh: zhFirst };
const loaded: Partial<Record<Language, Words>> = {};

const firstOf: Record<Language, () => Promise<FirstWords>> = {
  zh: () => Promise.resolve(zhFirst),
  en: async () => (await import('./en/first')).first,
};
const allOf: Record<Language, () => Promise<Words>> = {
  zh: async () => (await import('./zh')).zh,
  en: async () => (await import('./en')).en,
};

/** Before the first page is drawn. */
export async function loadFirstWords(language = currentLanguage()): Promise<void> {
  firstLoaded[language] ??= await firstOf[language]();
}

/** Before anything is drawn that uses `useWords`. */
export async function loadWords(language = currentLanguage()): Promise<void> {
  await loadFirstWords(language);
  loaded[language] ??= await allOf[language]();
}

/** Fetches as many words of the other language as are on the screen now, then changes over. */
export async function switchLanguage(language: Language): Promise<void> {
  await (loaded[currentLanguage()] === undefined ? loadFirstWords : loadWords)(language);
  chooseLanguage(language);
}

export function wordsIn(language: Language): Words {
  const words = loaded[language];
  if (words === undefined) throw new Error(`the words in ${language} are not loaded`);
  return words;
}

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage);
}

/** All words; what uses them stands behind `loadWords`. */
export function useWords(): Words {
  return wordsIn(useLanguage());
}

/** The words of the first page, and of what may stand there. */
export function useFirstWords(): FirstWords {
  return firstLoaded[useLanguage()] ?? zhFirst;
}
