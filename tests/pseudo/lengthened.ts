/**
 * A text as a longer language would have it: every word has an accent where there is one, and 40 %
 * more letters. What is no word (figures, signs, spaces) stays as it is.
 */

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ó',
  S: 'Š',
  U: 'Ú',
};

export function lengthened(text: string): string {
  return text.replaceAll(/\p{L}+/gu, word => {
    const letters = Array.from(word, letter => accents[letter] ?? letter);
    const more = Math.round(letters.length * 0.4);
    return [...letters, ...letters.toReversed().slice(0, more)].join('');
  });
}

/** Words of a text that were not made longer: a vowel of each has no accent. */
export function shortWords(text: string): readonly string[] {
  return (text.match(/(?<![\p{L}\p{N}/.-])[A-Za-z]{3,}(?![\p{L}\p{N}/.-])/gu) ?? []).filter(word =>
    /[aeiouAEIOU]/.test(word),
  );
}
