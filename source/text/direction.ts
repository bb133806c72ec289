/** Which way a text runs: by its first strong letter, or by the language that it is in. */

export type Direction = 'ltr' | 'rtl';

/** Scripts that run from right to left, as language tags and as Unicode name them. */
const scripts: Readonly<Record<string, string>> = {
  Adlm: 'Adlam',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Mand: 'Mandaic',
  Mend: 'Mende_Kikakui',
  Nkoo: 'Nko',
  Rohg: 'Hanifi_Rohingya',
  Samr: 'Samaritan',
  Syrc: 'Syriac',
  Thaa: 'Thaana',
  Yezi: 'Yezidi',
};
const toTheLeft = new RegExp(
  `[${Object.values(scripts)
    .map(script => String.raw`\p{Script=${script}}`)
    .join('')}]`,
  'u',
);

/** The direction of a text's first letter; undefined where it has none. */
export function directionOf(text: string): Direction | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return undefined;
  return toTheLeft.test(letter) ? 'rtl' : 'ltr';
}

/** The direction that a language is written in, by its tag. */
export function directionOfLanguage(tag: string): Direction {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return Object.hasOwn(scripts, script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
