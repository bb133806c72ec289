/**
 * Made words in two made languages, one with accents, drawn as unevenly as words are in real ones
 * (Zipf 1949).
 */

export interface MadeWords {
  readonly below: (limit: number) => number;
  /** A text of some twenty words in one of the languages. */
  readonly text: () => string;
  /** A word with one slip: a letter too many, too few, another one, or two swapped. */
  readonly slip: (word: string) => string;
}

const plain = {
  onsets: [
    'b',
    'br',
    'c',
    'd',
    'f',
    'gr',
    'h',
    'l',
    'm',
    'n',
    'p',
    'pl',
    'r',
    's',
    'st',
    't',
    'tr',
    'v',
    'w',
  ],
  vowels: ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'],
  ends: ['', 'n', 'r', 's', 't', 'ng', 'ck', 'l'],
};
const accented = {
  onsets: ['b', 'c', 'd', 'f', 'g', 'j', 'l', 'm', 'n', 'ñ', 'p', 'qu', 'r', 's', 't', 'v', 'z'],
  vowels: ['a', 'e', 'i', 'o', 'u', 'á', 'é', 'í', 'ó'],
  ends: ['', 'n', 's', 'r', 'd', 'l'],
};

export function madeWords(seed: number): MadeWords {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const language = ({ onsets, vowels, ends }: typeof plain, count: number): readonly string[] => {
    const words = new Set<string>();
    while (words.size < count)
      words.add(
        Array.from({ length: 2 + below(3) }, () => pick(onsets) + pick(vowels)).join('') +
          pick(ends),
      );
    return [...words];
  };
  const languages = [language(plain, 20_000), language(accented, 10_000)];
  const drawn = (words: readonly string[]): string =>
    words[
      Math.min(words.length - 1, Math.floor(Math.exp(random() * Math.log(words.length))) - 1)
    ] ??
    words[0] ??
    '';
  return {
    below,
    text: () => {
      const words = languages[random() < 0.6 ? 0 : 1] ?? [];
      return Array.from({ length: 18 + below(15) }, () => drawn(words)).join(' ');
    },
    slip: word => {
      const at = 1 + below(word.length - 2);
      const letter = String.fromCharCode(97 + below(26));
      const [before, after] = [word.slice(0, at), word.slice(at)];
      return (
        [
          `${before}${after[1] ?? ''}${after[0] ?? ''}${after.slice(2)}`,
          `${before}${after.slice(1)}`,
          `${before}${letter}${after}`,
          `${before}${letter}${after.slice(1)}`,
        ][below(4)] ?? word
      );
    },
  };
}
