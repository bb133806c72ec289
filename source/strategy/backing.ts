/** What stands behind an argument whether or not anybody attacks it: its proof and its support. */
import type { Argument } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { citedStep } from '../standing/answers.js';
import { gradeStep, restsOnSaying } from '../standing/burden.js';
import type { Labelling } from '../standing/standing.js';

/**
 * The proof of an argument and of what supports it, whoever says that, in steps of grade: rulings
 * and what is established weigh most. A support that does not stand adds nothing, and none adds
 * more than the argument proves itself.
 */
export function backingOf(map: StanceMap, labelling: Labelling, argument: Argument): number {
  const own = contentStep(map, argument);
  const supporters = new Set(map.relationsTo(argument.id, 'supports').map(({ from }) => from));
  return [...supporters]
    .filter(id => id !== argument.id && labelling.of(id) === 'stands')
    .flatMap(id => map.argumentById.get(id) ?? [])
    .reduce((sum, one) => sum + Math.min(own, contentStep(map, one)), own);
}

/** The best grade of what its evidence tells: an opinion, or that it was said, is only a word. */
function contentStep(map: StanceMap, { kind, evidence }: Argument): number {
  return Math.max(
    0,
    ...evidence.map(citation =>
      isOpinion(kind) || restsOnSaying(citation) ? gradeStep('alleged') : citedStep(map, citation),
    ),
  );
}

/**
 * The one item that all of an argument rests on; undefined where it cites several or none, and for
 * an opinion, which rests on no evidence.
 */
export function onlyItemOf({ kind, evidence }: Argument): string | undefined {
  if (isOpinion(kind)) return undefined;
  const [first, ...others] = new Set(evidence.map(citedId));
  return others.length === 0 ? first : undefined;
}

function isOpinion(kind: Argument['kind']): boolean {
  return kind === 'value' || kind === 'offer';
}
