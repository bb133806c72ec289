/** The cards that ask how one argument bears on another: by its kind, or whether it does at all. */
import type { Argument, Relation, RelationKind } from '../../map/schema.js';
import { defined } from '../../text/data.js';
import { asPut, shownClaim } from './card-parts.js';
import type { Card, Refusal } from './card.js';
import type { DeckMap } from './deck-map.js';
import { claimTitle, withoutIds } from './plain-text.js';
import {
  answering,
  explanations,
  labels,
  questions,
  refusals,
  relationOptions,
  talkingPast,
} from './words.js';

const askedKinds = ['rebuts', 'undercuts', 'supports'] as const;
type AskedKind = (typeof askedKinds)[number];

interface RelatedPair {
  readonly from: Argument;
  readonly to: Argument;
  readonly relation: Relation;
}

/**
 * Asks whether the second rebuts, undercuts or supports the first. What grants a part of a claim
 * backs it as well, and is no question; what only replies to it is a question of its own.
 */
export function relationCard(deck: DeckMap, relation: Relation): Card | Refusal {
  const id = `relation/${relation.from}/${relation.to}`;
  const kind = askedKinds.find(one => one === relation.kind);
  if (kind === undefined) return { id, why: refusals.otherRelation };
  const pair = pairOf(deck, relation);
  if (typeof pair === 'string') return { id, why: pair };
  const { from, to } = pair;
  if (kind === 'supports' && from.party === to.party) return { id, why: refusals.backsItself };
  const options: Readonly<Record<AskedKind, string>> = relationOptions;
  return {
    id,
    kind: 'relation',
    ...shownPair(deck, pair),
    ask: questions.relation,
    right: { text: options[kind] },
    wrong: askedKinds.filter(one => one !== kind).map(one => ({ text: options[one] })),
    scale: askedKinds.map(one => options[one]),
  };
}

/** Asks whether the second answers the first, or the two talk past each other. */
export function talkingPastCard(deck: DeckMap, relation: Relation): Card | Refusal {
  const id = `talking-past/${relation.from}/${relation.to}`;
  const isAsked: Readonly<Partial<Record<RelationKind, boolean>>> = {
    replies: false,
    rebuts: true,
    undercuts: true,
  };
  const isAnswer = isAsked[relation.kind];
  if (isAnswer === undefined) return { id, why: refusals.otherRelation };
  const pair = pairOf(deck, relation);
  if (typeof pair === 'string') return { id, why: pair };
  const [right, wrong] = isAnswer ? [answering, talkingPast] : [talkingPast, answering];
  return {
    id,
    kind: 'talking-past',
    ...shownPair(deck, pair),
    ask: questions.talkingPast,
    right: { text: right },
    wrong: [{ text: wrong }],
    scale: [answering, talkingPast],
  };
}

/**
 * The two that a relation joins, or why it is not asked about. A pair that meets in two ways is
 * refused: either would be right. So is a relation of which the map does not say why it is of its
 * kind, since that could be argued.
 */
function pairOf({ map }: DeckMap, relation: Relation): RelatedPair | string {
  const from = map.argumentById.get(relation.from);
  const to = map.argumentById.get(relation.to);
  if (!from || !to || from === to) return refusals.joinsItself;
  const between = [...map.relationsFrom(from.id), ...map.relationsTo(from.id)];
  const meetings = between.filter(one => [one.from, one.to].includes(to.id));
  if (meetings.length > 1) return refusals.severalRelations;
  if (from.editor || to.editor) return refusals.editorsRelation;
  if (!relation.note) return refusals.unexplainedRelation;
  return { from, to, relation };
}

function shownPair(
  deck: DeckMap,
  { from, to, relation }: RelatedPair,
): Pick<Card, 'issue' | 'party' | 'about' | 'shown' | 'because' | 'leads'> {
  return {
    issue: to.issue,
    ...defined({ party: from.party }),
    about: `argument/${from.id}`,
    shown: [shownClaim(deck, to, labels.first), shownClaim(deck, from, labels.second)],
    because: [
      explanations.related(claimTitle(from), relation.kind, claimTitle(to)),
      ...(relation.note ? [withoutIds(deck.map, relation.note)] : []),
      withoutIds(deck.map, from.reasoning),
      ...asPut(to),
      ...asPut(from),
    ],
    leads: [`argument/${to.id}`],
  };
}
