/**
 * Why an argument has its standing: the reasons as data, each of which can be looked up in the
 * labels. The sentences of explanation.ts are rendered from these.
 */
import type { StanceMap } from '../map/stance-map.js';
import { defined } from '../text/data.js';
import { standingOrder } from './answers.js';
import { attackersOf } from './attackers.js';
import { backing, misses, sufficientBacking, supporters } from './backing.js';
import type { Attacker, Because } from './because.js';
import type { Labelling } from './standing.js';
import { talkingPast } from './unanswered.js';

/**
 * The reasons for an argument's standing. The first is one that decides by itself; among equals the
 * best proven comes first. Throws a RangeError where the map has no such argument.
 * - stands: what it rests on, then every attacker, none of which stands or is contested;
 * - defeated: every attacker that stands;
 * - unproven: every citation, each missing the burden, and every supporter, none of which stands;
 *   then, where it is answered as well, each answer with its standing;
 * - contested: every contested attacker and, where its backing hangs on them, its contested
 * supporters.
 *
 * What replies to it without contesting it comes last.
 */
export function reasons(map: StanceMap, labelling: Labelling, argumentId: string): Because[] {
  const notes = new Map(
    map.relationsTo(argumentId, 'replies').map(({ from, note }) => [from, note]),
  );
  const replies = talkingPast(map, argumentId, labelling.assumptions.editorCounts).map(
    argument => ({
      kind: 'talked-past' as const,
      argument,
      ...defined({ note: notes.get(argument) }),
    }),
  );
  return [...deciding(map, labelling, argumentId, replies.length > 0), ...replies];
}

function deciding(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
  isRepliedTo: boolean,
): readonly Because[] {
  const attackers = attackersOf(map, labelling, argumentId);
  switch (labelling.of(argumentId)) {
    case 'stands':
      return [
        ...sufficientBacking(map, labelling, argumentId),
        ...(attackers.length === 0
          ? [{ kind: isRepliedTo ? ('uncontested' as const) : ('unanswered' as const) }]
          : attackers),
      ];
    case 'defeated':
      return attackers.filter(attacker => attacker.standing === 'stands');
    case 'unproven':
      return [
        ...misses(map, labelling, argumentId),
        ...supporters(map, labelling, argumentId),
        ...answeredToo(attackers),
      ];
    case 'contested':
      return [
        ...attackers
          .filter(attacker => attacker.standing === 'contested')
          .toSorted((one, other) => byItself(one) - byItself(other)),
        ...hangingBacking(map, labelling, argumentId),
      ];
  }
}

/** That what is unproven is answered as well, and how each answer stands here. */
function answeredToo(answers: readonly Attacker[]): readonly Because[] {
  if (answers.length === 0) return [];
  return [
    { kind: 'answered-too', answers: answers.length },
    ...answers.toSorted(
      (one, other) => standingOrder[one.standing] - standingOrder[other.standing],
    ),
  ];
}

/** What contests an argument whatever else is so comes before what is only contested in turn. */
function byItself({ itself, mutual }: Attacker): number {
  if (itself) return 0;
  return mutual === undefined ? 2 : 1;
}

/**
 * Where no citation counts and no supporter stands, a contested argument also waits for its
 * contested supporters.
 */
function hangingBacking(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Because[] {
  if (backing(map, labelling, argumentId).length > 0) return [];
  return supporters(map, labelling, argumentId).filter(
    supporter => supporter.standing === 'contested',
  );
}
