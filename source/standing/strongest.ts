/**
 * Arguments by strength: by standing, then by proof. What rests on having been put forward, however
 * well that is proven, counts as somebody's word here: that it was said is not that it is so, and a
 * value on record is not stronger for being on record.
 */
import { isPutForward } from '../map/kinds.js';
import type { Argument, Citation } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { citedStep, standingOrder } from './answers.js';
import { burdenStep, showsSayingOnly } from './burden.js';
import type { Labelling } from './standing.js';

export interface Strength {
  /** As `standingOrder`; what was only put forward is unproven where a word is not enough. */
  readonly standing: number;
  /** The most that anything it cites shows, as a step; -1 where it cites nothing. */
  readonly proof: number;
}

export function strengthOf(map: StanceMap, labelling: Labelling, argument: Argument): Strength {
  const standing = standingOrder[labelling.of(argument.id)];
  const steps = argument.evidence.map(citation => {
    const step = citedStep(map, citation);
    return showsWords(labelling, argument, citation) ? Math.min(step, burdenStep('word')) : step;
  });
  return {
    standing: isOnlyPutForward(map, labelling, argument)
      ? Math.max(standing, standingOrder.unproven)
      : standing,
    proof: Math.max(-1, ...steps),
  };
}

export function byStrength(one: Strength, other: Strength): number {
  return one.standing - other.standing || other.proof - one.proof;
}

/** Of equally strong ones that with more answers first, then the first in the map. */
export function strongestFirst(
  map: StanceMap,
  labelling: Labelling,
  list: readonly Argument[],
): readonly Argument[] {
  return list
    .map(argument => ({
      argument,
      strength: strengthOf(map, labelling, argument),
      answers: map.attacksOn(argument.id).length,
    }))
    .toSorted(
      (one, other) => byStrength(one.strength, other.strength) || other.answers - one.answers,
    )
    .map(({ argument }) => argument);
}

/**
 * Whether all that a citation shows of an argument is that it was put forward: so with a value and
 * an offer, whatever they cite, and with words that are cited for having been said. The other
 * side's own words show what they grant; what the reader grants is taken to be so.
 */
function showsWords({ assumptions }: Labelling, { kind }: Argument, citation: Citation): boolean {
  if (isPutForward(kind)) return true;
  return showsSayingOnly(citation) && !assumptions.granted.includes(citedId(citation));
}

/**
 * Whether nothing holds an argument up but that it was put forward, where the burden asks for more
 * than a word: nothing admitted shows more, and no argument backs it that has more itself.
 */
function isOnlyPutForward(map: StanceMap, labelling: Labelling, argument: Argument): boolean {
  return (
    labelling.burden !== 'word' &&
    restsOnWords(labelling, argument) &&
    !map.relationsTo(argument.id, 'supports').some(({ from }) => backs(map, labelling, from))
  );
}

function backs(map: StanceMap, labelling: Labelling, from: string): boolean {
  const backing = map.argumentById.get(from);
  return (
    backing !== undefined &&
    labelling.of(from) === 'stands' &&
    (labelling.assumptions.editorCounts === true || !map.isEditors(from)) &&
    !restsOnWords(labelling, backing)
  );
}

function restsOnWords(labelling: Labelling, argument: Argument): boolean {
  const admitted = argument.evidence.filter(citation => labelling.admitted(citation));
  return (
    admitted.length > 0 && admitted.every(citation => showsWords(labelling, argument, citation))
  );
}
