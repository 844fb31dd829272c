// The three languages of the product, and which of them a viewer most likely reads.

export type Language = 'he' | 'ar' | 'en';

export const LANGUAGES: readonly Language[] = ['he', 'ar', 'en'];

/** Each language by its own name, for the language switch. */
export const LANGUAGE_NAMES: Record<Language, string> = { he: 'עברית', ar: 'العربية', en: 'English' };

/** Western digits everywhere (Arabic in Israel uses them too), a 24-hour clock, the day before the month. */
export const LOCALES: Record<Language, string> = { he: 'he-IL-u-nu-latn', ar: 'ar-IL-u-nu-latn', en: 'en-GB' };

export function isLanguage(value: unknown): value is Language {
  return value === 'he' || value === 'ar' || value === 'en';
}

export function direction(language: Language): 'rtl' | 'ltr' {
  return language === 'en' ? 'ltr' : 'rtl';
}

/** The first language of the list that the product speaks; `iw` is an old code of Hebrew. */
export function firstSpoken(tags: readonly string[]): Language | null {
  for (const tag of tags) {
    const code = tag.toLowerCase().split('-')[0];
    const language = code === 'iw' ? 'he' : code;
    if (isLanguage(language)) return language;
  }
  return null;
}
