/** "Did you mean": the known words that a mistyped one is nearest to. */
import { distance } from 'fastest-levenshtein';

import { safeLine } from '../text/safe-text.js';
import { orNear } from './words-ends.js';

/** Longer words are no slip of the keyboard, and comparing them takes time. */
const longest = 200;

/**
 * The choices near enough to a text, by edit distance, to have been meant: nearest first, at most
 * `most`.
 */
export function nearest(text: string, choices: Iterable<string>, most = 3): readonly string[] {
  if (text.length > longest) return [];
  const wanted = text.toLowerCase();
  const limit = Math.max(2, Math.floor(text.length / 3));
  const near: { readonly choice: string; readonly apart: number }[] = [];
  for (const choice of choices) {
    if (Math.abs(choice.length - text.length) > limit) continue;
    const apart = distance(wanted, choice.toLowerCase());
    // A word that shares nothing with what was typed was not meant.
    if (apart <= limit && apart < Math.max(choice.length, text.length))
      near.push({ choice, apart });
  }
  return near
    .toSorted((one, other) => one.apart - other.apart)
    .slice(0, most)
    .map(({ choice }) => choice);
}

/**
 * `; did you mean affirms?`, or nothing where no choice is near. A choice may be from the same
 * file, so it is as untrusted.
 */
export function didYouMean(text: string, choices: Iterable<string>): string {
  const [near] = nearest(text, choices, 1);
  return orNear(safeLine(near ?? '') || undefined);
}
