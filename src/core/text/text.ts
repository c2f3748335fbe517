/** How a language is written and how it shows numbers. */
interface LanguageSettings {
  /** BCP 47, as `lang` of what is written in it. */
  readonly tag: string;
  /** BCP 47, for dates, numbers and order. */
  readonly locale: string;
  /** BCP 47, for numbers that are shortened; British English shortens a million to "1m", which reads as a metre. */
  readonly shortLocale: string;
  /** As the button says it that switches to it. */
  readonly ownName: string;
}

/** The languages of the page, by the code that links have. A further one is a line here and its phrases. */
export const LANGUAGES = {
  zh: { tag: 'zh-CN', locale: 'zh-CN', shortLocale: 'zh-CN', ownName: '中文' },
  en: { tag: 'en', locale: 'en-GB', shortLocale: 'en-US', ownName: 'EN' },
} as const satisfies Readonly<Record<string, LanguageSettings>>;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[];

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text);
}

/** The languages that every text of the record is in. */
type RecordLanguage = 'zh' | 'en';

/** A text of the record or of the page's own data. */
export type LocalText = Readonly<Record<RecordLanguage, string>> & Readonly<Partial<Record<Language, string>>>;

/** The text in a language; in English where it is not in that one. */
export function localise(text: LocalText, language: Language): string;
export function localise(text: LocalText | null | undefined, language: Language): string | undefined;
export function localise(text: LocalText | null | undefined, language: Language): string | undefined {
  return text?.[language] ?? text?.en;
}

/** What somebody wrote, whatever the language: it is read as it is in all. */
export function sameInAll(text: string): LocalText {
  return inEachLanguage(() => text);
}

export function isSameInAll(text: LocalText): boolean {
  return LANGUAGE_CODES.every((language) => text[language] === undefined || text[language] === text.zh);
}

export function inEachLanguage(say: (language: Language) => string): LocalText {
  return textsIn(say) as LocalText;
}

/** The same text in each language it is in, changed. */
export function mapText(text: LocalText, change: (text: string, language: Language) => string): LocalText {
  return textsIn((language) => {
    const said = text[language];
    return said === undefined ? undefined : change(said, language);
  }) as LocalText;
}

/** The texts of the languages that there is one of. */
export function textsIn(say: (language: Language) => string | undefined): Readonly<Partial<Record<Language, string>>> {
  return Object.fromEntries(
    LANGUAGE_CODES.flatMap((language) => {
      const text = say(language);
      return text === undefined ? [] : [[language, text] as const];
    }),
  );
}
