export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'jipiaotai.language';
const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

const listeners = new Set<() => void>();
let chosen: Language = rememberedLanguage();

/** The language of the next start. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // Storage may be switched off; the words are needed all the more.
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Not remembered: the next start is in Chinese.
  }
}

export function currentLanguage(): Language {
  return chosen;
}

export function chooseLanguage(language: Language): void {
  chosen = language;
  remember(language);
  markDocument();
  for (const listener of listeners) listener();
}

/** Tells the browser, and with it screen readers, which language stands on the page. */
export function markDocument(): void {
  document.documentElement.lang = TAGS[chosen];
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
