/**
 * The arguments of a case, each with its reasoning, how it stands and why, and its evidence: alike
 * for a side and for the judge.
 */
import type { Argument } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import type { LabelledMap } from '../strategy/strength.js';
import { evidencePassages, reasoning, standingPassages } from './argument-passages.js';
import type { Passage } from './document.js';
import { block, labelledText } from './passages.js';
import { capitalized, labels, maker } from './words/argument.js';

/**
 * In the order in which they are made. The sources and the caveat of an item of evidence are given
 * where the case first cites it.
 */
export function caseBlocks(
  labelled: LabelledMap,
  own: readonly Argument[],
  noteOf: (argument: Argument) => string | undefined = () => undefined,
): readonly Passage[] {
  return own.flatMap((argument, at) => {
    const given = new Set(own.slice(0, at).flatMap(({ evidence }) => evidence.map(citedId)));
    return block(`${at + 1}. ${capitalized(maker(labelled.map, argument))}`, [
      { kind: 'heading', level: 'tag', text: argument.claim },
      ...reasoning(argument),
      ...standingPassages(labelled, argument),
      ...evidencePassages(labelled, argument, given),
      ...labelledText(labels.note, noteOf(argument)),
    ]);
  });
}
