/**
 * The arguments of a case, each with its reasoning, how it stands and why, and its evidence: alike
 * for a side and for the judge.
 */
import type { Argument } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import type { Reading } from '../pages/rows.js';
import { block } from './brief-sections.js';
import { capital, evidencePassages, maker, reasoning, standingPassages } from './brief-words.js';
import type { Passage } from './document.js';

/**
 * In the order in which they are made. The sources and the caveat of an item of evidence are given
 * where the case first cites it.
 */
export function caseBlocks(
  reading: Reading,
  own: readonly Argument[],
  noteOf: (argument: Argument) => string | undefined = () => undefined,
): readonly Passage[] {
  return own.flatMap((argument, at) => {
    const given = new Set(own.slice(0, at).flatMap(({ evidence }) => evidence.map(citedId)));
    const note = noteOf(argument);
    return block(`${at + 1}. ${capital(maker(reading.map, argument))}`, [
      { kind: 'heading', level: 'tag', text: argument.claim },
      ...reasoning(argument),
      ...standingPassages(reading, argument),
      ...evidencePassages(reading, argument, given),
      ...(note ? [{ kind: 'text', label: "The coach's note", words: note } as const] : []),
    ]);
  });
}
