/** The card that asks how one argument bears on another. */
import type { Relation } from '../../map/schema.js';
import { defined } from '../../text/data.js';
import { safeLine } from '../../text/safe-text.js';
import { shownClaim } from './card-parts.js';
import type { Card, Refusal } from './card.js';
import type { DeckMap } from './deck-map.js';
import { labels, questions, refusals, relationOptions } from './words.js';

/**
 * A pair that meets in two ways is refused: either would be
 * right. So is an answer of which the map does not say why it is of its kind, since whether it
 * rebuts or undercuts could be argued.
 */
export function relationCard(deck: DeckMap, relation: Relation): Card | Refusal {
  const id = `relation/${relation.from}/${relation.to}`;
  const from = deck.map.argumentById.get(relation.from);
  const to = deck.map.argumentById.get(relation.to);
  if (!from || !to || from === to) return { id, why: refusals.joinsItself };
  if (deck.map.relationsFrom(from.id).filter(other => other.to === to.id).length > 1)
    return { id, why: refusals.severalRelations };
  if (from.editor && relation.kind !== 'replies' && relation.kind !== 'concedes')
    return { id, why: refusals.editorsRelation };
  if (relation.kind === 'supports' && (!from.party || from.party === to.party))
    return { id, why: refusals.backsItself };
  if (relation.kind !== 'supports' && !relation.note)
    return { id, why: refusals.unexplainedRelation };
  const wrong = (['rebuts', 'undercuts', 'replies', 'concedes', 'supports'] as const).filter(
    kind => kind !== relation.kind,
  );
  return {
    id,
    kind: 'relation',
    issue: to.issue,
    ...defined({ party: from.party }),
    about: `argument/${from.id}`,
    ask: questions.relation,
    shown: [shownClaim(deck, to, labels.first), shownClaim(deck, from, labels.second)],
    right: { text: relationOptions[relation.kind] },
    wrong: wrong.map(kind => ({ text: relationOptions[kind] })),
    scale: Object.values(relationOptions),
    because: [
      `${deck.named(from)} ${relation.kind} ${deck.named(to)}.`,
      ...(relation.note ? [safeLine(relation.note)] : []),
      safeLine(from.reasoning),
    ],
  };
}
