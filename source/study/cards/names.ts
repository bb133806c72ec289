/**
 * The words of a card: what two texts share, which words are names, and how a name is struck from a
 * text.
 */
import { safeLine } from '../../text/safe-text.js';

export const struck = '______';

/**
 * The words of a text with four letters or more, and every figure, without regard to case and
 * common endings.
 */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.toLowerCase().matchAll(/\p{L}{4,}|\d+/gu), ([word]) =>
      word.replace(/(?:ing|ed|es|s)$/, ''),
    ),
  );
}

/** The figures of a text with two digits and more, but for years. */
export function figuresIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\d(?:[\d.,]*\d)/g), ([figure]) => figure).filter(
    figure => !/^(?:19|20)\d\d$/.test(figure),
  );
}

/** The months that a text names with their year, such as "February 2026". */
export function monthsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\p{Lu}\p{L}{2,} (?:19|20)\d\d(?!\d)/gu), ([month]) => month);
}

/**
 * Every word of a text that begins with a capital, but for months: a day stands before those, or a
 * year after.
 */
export function nameParts(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/(?<!\p{L}|(?<!\d)\d{1,2} )\p{Lu}\p{L}{2,}(?!\p{L}| \d{4}(?!\d))/gu),
    ([word]) => word,
  );
}

/**
 * The words that these texts never write without a capital, and at least once inside a sentence.
 */
export function properWords(texts: readonly string[]): ReadonlySet<string> {
  const inside = new Set<string>();
  const small = new Set<string>();
  const words = /(^|[.:;!?'"“‘(]\s*|\s)(\p{L}{3,})/gu;
  for (const text of texts) {
    for (const [, before = '', word = ''] of text.matchAll(words)) {
      if (/^\p{Ll}/u.test(word)) small.add(word);
      else if (before.trim() === '' && before !== '') inside.add(word);
    }
  }
  return new Set([...inside].filter(word => !small.has(word.toLowerCase())));
}

/** A text with every name that holds one of these words struck, titles and first names with it. */
export function strike(text: string, words: readonly string[]): string {
  if (words.length === 0) return safeLine(text);
  const any = words.map(word => word.replaceAll(/[^\p{L}]/gu, '')).join('|');
  const capital = String.raw`\p{Lu}[\p{L}.]*`;
  const name = new RegExp(
    String.raw`(?<![\p{L}-])(?:${capital}[ -])*(?:${any})(?!\p{L}| \d{4}(?!\d))` +
      String.raw`(?:(?:[ -]| of | and |, )(?:${capital})(?!\p{L}))*`,
    'gu',
  );
  return safeLine(text).replaceAll(name, struck);
}

/** A text in which "he" and "her" give nobody away among parties that are bodies. */
export function strikePronouns(text: string): string {
  return text.replaceAll(/(?<!\p{L})(?:he|him|his|she|hers?|himself|herself)(?!\p{L})/giu, struck);
}

/** Whether a name was struck where it is the subject: "The ______ says". */
export function startsStruck(text: string): boolean {
  const at = text.indexOf(struck);
  return at >= 0 && at <= 'The '.length;
}
