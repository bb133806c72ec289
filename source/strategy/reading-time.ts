/**
 * How long an argument takes to read aloud, with the evidence that counts under the judge's burden.
 */
import type { Argument } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { isCoachs } from '../map/coach.js';
import type { Labelling } from '../standing/standing.js';

/**
 * The words of an argument made in full: its claim, its reasoning and each item of evidence that
 * counts.
 */
export function caseWords(map: StanceMap, labelling: Labelling, argument: Argument): number {
  const evidence = argument.evidence
    .filter(citation => isCoachs(argument) || labelling.admitted(citation))
    .map(citation => map.evidenceById.get(citedId(citation))?.statement ?? '');
  return [argument.claim, argument.reasoning, ...evidence].reduce(
    (sum, text) => sum + wordsIn(text, map.file.language),
    0,
  );
}

/** The words of an argument that is brought as an answer: its claim and its reasoning. */
export function wordsOfAnswer(map: StanceMap, argument: Argument): number {
  return (
    wordsIn(argument.claim, map.file.language) + wordsIn(argument.reasoning, map.file.language)
  );
}

/** Words as they are spoken, in a language that may write them without spaces. */
export function wordsIn(text: string, language: string): number {
  // Most of a map is in a language with spaces, and counting those is a hundred times faster.
  if (spaced.test(text)) return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
  let count = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) count++;
  return count;
}

/** Scripts that part words by spaces, and what stands among words of any script. */
const spacedScripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Hangul',
  'Common',
  'Inherited',
];
const scripts = spacedScripts.map(script => String.raw`\p{Script=${script}}`).join('');
const spaced = new RegExp(`^[${scripts}]*$`, 'u');

/** A map may name a language that nobody knows. */
function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** The seconds that words take at a speed in words a minute. */
export function secondsFor(words: number, wordsPerMinute: number): number {
  return Math.round((words * 60) / wordsPerMinute);
}
