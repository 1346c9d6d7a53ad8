import { LANGUAGES, switchLanguage, useFirstWords, useLanguage } from '@/text';
import { Button } from '@/ui/Button';
import styles from './LanguageSwitch.module.css';

export function LanguageSwitch() {
  const { language: words } = useFirstWords().common;
  const chosen = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around two buttons
    <div className={styles.switch} role="group" aria-label={words.label}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          className={styles.choice}
          aria-pressed={language === chosen}
          onClick={() => void switchLanguage(language)}
        >
          {words[language]}
        </Button>
      ))}
    </div>
  );
}
