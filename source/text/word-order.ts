/** The order that a language puts its words in. */

/**
 * Compares two texts as a language orders them, by its tag (`en`, `es-SV`); as English does where
 * the tag names none.
 */
export function wordOrder(language: string): (one: string, other: string) => number {
  return new Intl.Collator(isLanguageTag(language) ? language : 'en').compare;
}

/** Whether a text is a language tag (BCP 47). `English` is none. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
