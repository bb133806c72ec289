/**
 * Characters that stand alone and take one column, in every text they are in. Nearly all text here
 * is made of them, and for them packages need neither break a text into the characters people see
 * nor look columns up, which is most of what a frame costs.
 */
import stringWidth from 'string-width';
import { unicodeSigns } from '../../source/outline/signs.js';

/** Printable ASCII, Latin letters, dashes and quotes, arrows, box drawing, and every sign. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x24f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2190, 0x2199],
  [0x21ba, 0x21ba],
  [0x2260, 0x2260],
  [0x2500, 0x257f],
  [0x2588, 0x2588],
  [0x25b0, 0x25b5],
  [0x25b8, 0x25b9],
  [0x25be, 0x25bf],
  [0x25c2, 0x25c3],
  [0x25e6, 0x25e6],
  [0x2713, 0x2713],
  [0x2717, 0x2717],
];

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** The characters as the inside of a character class. */
export const simpleClass = ranges.map(([first, last]) => `${unit(first)}-${unit(last)}`).join('');

/**
 * Throws where one of them is wider, narrower, or joins its neighbours: then the tables behind
 * string-width or Node have changed. And where a sign is none of them: each frame would be slower.
 */
export function holdSimpleText(): void {
  const simple = new RegExp(`^[${simpleClass}]*$`);
  const slow = Array.from(JSON.stringify(unicodeSigns)).filter(sign => !simple.test(sign));
  if (slow.length > 0) throw new Error(`Not known to take one column: ${slow.join(' ')}`);
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      const alone = [...segmenter.segment(`a${character}${character}a`)].length === 4;
      if (!alone || stringWidth(character) !== 1)
        throw new Error(`${unit(code)} does not take one column by itself.`);
    }
  }
}
