/** Language tags (BCP 47), such as `es-SV`. */

/** Whether a text is a language tag `English` is none. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The language of a tag without region or script: `es` of `es-SV`. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
