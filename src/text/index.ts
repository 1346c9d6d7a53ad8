import { useSyncExternalStore } from 'react';
import { en } from './en';
import { currentLanguage, type Language, onLanguageChange } from './language';
import type { Words } from './words';
import { zh } from './zh';

export { chooseLanguage, LANGUAGES, type Language, markDocument } from './language';
export type { Words } from './words';

const ALL: Record<Language, Words> = { zh, en };

export function wordsIn(language: Language): Words {
  return ALL[language];
}

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage);
}

export function useWords(): Words {
  return wordsIn(useLanguage());
}
