/** The order that a language puts its words in. */
import { isLanguageTag } from './language-tag.js';

/**
 * Compares two texts as a language orders them, by its tag (`en`, `es-SV`); as English does where
 * the tag names none.
 */
export function wordOrder(language: string): (one: string, other: string) => number {
  return new Intl.Collator(isLanguageTag(language) ? language : 'en').compare;
}
