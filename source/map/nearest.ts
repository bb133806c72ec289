/** "Did you mean": the known word that a mistyped one is nearest to. */
import { distance } from 'fastest-levenshtein';

/** Longer words are no slip of the keyboard, and comparing them takes time. */
const longest = 200;

/** The choice nearest to a text by edit distance, where one is near enough to have been meant. */
export function nearestChoice(text: string, choices: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined;
  const folded = text.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const choice of choices) {
    if (Math.abs(choice.length - text.length) >= least) continue;
    const apart = distance(folded, choice.toLowerCase());
    if (apart < least) [best, least] = [choice, apart];
  }
  return best;
}

/** `; did you mean "affirms"?`, or nothing where no choice is near. */
export function didYouMean(text: string, choices: Iterable<string>): string {
  const near = nearestChoice(text, choices);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
