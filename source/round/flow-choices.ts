/** Which arguments of the map are offered to a flow, likeliest first. */
import type { WalkState } from '../walk/state/state.js';
import type { StanceMap } from '../map/stance-map.js';
import { isCoachs } from '../map/coach.js';
import type { Walk } from '../walk/state/walk.js';
import { mapAnswers } from './flow-dropped.js';
import type { Entry } from './flow-schema.js';
import type { FlowSheet } from './flow.js';
import type { DebateSide } from '../debate/format-schema.js';

export interface PreparedCase {
  /** The issue that is debated; the whole map where it is left out. */
  readonly motion?: string | undefined;
  /** The arguments that a plan chose for a side, in the order they will be made. */
  readonly chosen?: Readonly<Record<DebateSide, readonly string[]>> | undefined;
}

interface OpenSheet {
  readonly walk: Walk;
  readonly state: WalkState;
  readonly sheet: FlowSheet;
  readonly prepared: PreparedCase;
}

/**
 * References of the motion's arguments for a side: what the map has against the entry that is
 * answered, what the plan chose, what stands under the burden, then the rest; what was said already
 * last.
 */
export function offeredArguments(
  { walk, state, sheet, prepared: { motion, chosen } }: OpenSheet,
  {
    stand,
    answered,
  }: { readonly stand: DebateSide | undefined; readonly answered: Entry | undefined },
): readonly string[] {
  const { map } = walk;
  const labelling = walk.labelling(state.burden, state.assumptions);
  const answers = answered
    ? [
        ...coachsAnswers(map, answered),
        ...mapAnswers(map, labelling, answered).map(({ argument }) => argument.id),
      ]
    : [];
  const used = new Set(sheet.entries.flatMap(({ argument }) => argument ?? []));
  const planned = stand && chosen ? chosen[stand] : [];
  const rank = (id: string, side: string): number => {
    if (used.has(id)) return 5;
    if (answers.includes(id)) return 0;
    if (planned.includes(id)) return 1;
    if (stand !== undefined && side !== stand) return side === 'neither' ? 3 : 4;
    return labelling.of(id) === 'stands' ? 2 : 3;
  };
  const within = (list: readonly string[], id: string): number =>
    list.includes(id) ? list.indexOf(id) : 0;
  return map.arguments
    .filter(({ id, issue }) => motion === undefined || issue === motion || answers.includes(id))
    .map(({ id, side }) => ({ id, rank: rank(id, side) }))
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        within(answers, one.id) - within(answers, other.id) ||
        within(planned, one.id) - within(planned, other.id),
    )
    .map(({ id }) => `argument/${id}`);
}

/** What a coach of the plan has written against an entry: in the map it contests nothing. */
function coachsAnswers(map: StanceMap, { argument }: Entry): readonly string[] {
  if (argument === undefined) return [];
  return map.relationsTo(argument, 'replies').flatMap(({ from }) => {
    const answer = map.argumentById.get(from);
    return answer && isCoachs(answer) ? [from] : [];
  });
}
