/** What attacks an argument, as reasons, each with one step further back. */
import type { Relation } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { admittedCitations } from './backing.js';
import type { Attacker, Next, Rest } from './because.js';
import { bestProof } from './best-case.js';
import { gradeStep, showsSayingOnly } from './burden.js';
import type { Labelling } from './standing.js';
import { talkingPast } from './unanswered.js';

/**
 * What attacks an argument. Those come first that it does not attack in turn: where it is defeated,
 * one of them decides it, and whatever it contradicts stands only after that. Among equals the best
 * proven comes first.
 */
export function attackersOf(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Attacker[] {
  const { editorCounts } = labelling.assumptions;
  const answered = new Set(map.attacksBy(argumentId, editorCounts).map(({ to }) => to));
  return decidingFirst(map, labelling, argumentId).map(({ from, kind }) => {
    const rest = answered.has(from) ? restOf(map, labelling, [from, argumentId]) : undefined;
    return {
      kind: 'attacker',
      argument: from,
      relation: kind,
      standing: labelling.of(from),
      itself: from === argumentId,
      attackedBack: answered.has(from),
      ...(rest === undefined ? {} : { mutual: rest }),
      // Looked up where it is told: what answers many answers would be gone through for each.
      get next() {
        return nextOf(map, labelling, from, argumentId);
      },
    };
  });
}

function decidingFirst(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Relation[] {
  const { editorCounts } = labelling.assumptions;
  const answered = new Set(map.attacksBy(argumentId, editorCounts).map(({ to }) => to));
  return map
    .attacksOn(argumentId, editorCounts)
    .map(relation => ({
      relation,
      isAnswered: answered.has(relation.from),
      proof: proofOf(map, labelling, relation.from),
    }))
    .toSorted(
      (one, other) => Number(one.isAnswered) - Number(other.isAnswered) || other.proof - one.proof,
    )
    .map(({ relation }) => relation);
}

/** The best grade that counts for an argument, as a step; -1 where no evidence of its own does. */
function proofOf(map: StanceMap, labelling: Labelling, argumentId: string): number {
  const best = bestProof(map, labelling, map.argumentById.get(argumentId)?.evidence ?? []);
  return best?.meets ? gradeStep(best.grade) : -1;
}

/** What both rest on; undefined where no evidence of its own counts for one of them. */
function restOf(
  map: StanceMap,
  labelling: Labelling,
  both: readonly [string, string],
): Rest | undefined {
  const counted = both.map(id => admittedCitations(map, labelling, id));
  if (counted.some(list => list.length === 0)) return undefined;
  if (!counted.flat().every(one => showsSayingOnly(one))) return 'evidence';
  const isUndisputed = counted.every(list =>
    list.some(one => map.evidenceById.get(citedId(one))?.status === 'established'),
  );
  return isUndisputed ? 'undisputed sayings' : 'sayings';
}

/** @param seenFrom the argument that is attacked, which is no reason of its own */
function nextOf(map: StanceMap, labelling: Labelling, argumentId: string, seenFrom: string): Next {
  const answers = decidingFirst(map, labelling, argumentId);
  switch (labelling.of(argumentId)) {
    case 'stands':
      return answers.length > 0
        ? { kind: 'no-answer-stands' }
        : silence(map, labelling, argumentId);
    case 'unproven':
      return { kind: 'no-backing' };
    case 'contested': {
      const by = answers.find(
        ({ from }) =>
          from !== seenFrom && from !== argumentId && labelling.of(from) === 'contested',
      );
      return { kind: 'undecided', ...(by ? { by: by.from } : {}) };
    }
    case 'defeated': {
      const answer = answers.find(({ from }) => labelling.of(from) === 'stands');
      return answer
        ? { kind: 'defeated-by', argument: answer.from, relation: answer.kind }
        : { kind: 'undecided' };
    }
  }
}

/** What was said to an argument that nothing contests. */
function silence(map: StanceMap, { assumptions }: Labelling, argumentId: string): Next {
  const replies = talkingPast(map, argumentId, assumptions.editorCounts);
  return replies.length > 0 ? { kind: 'talked-past', replies } : { kind: 'unanswered' };
}
