/** Every card that a map can answer for, and why the others were refused. */
import type { StanceMap } from '../map/stance-map.js';
import { burdens } from '../standing/burden.js';
import { createEngine, type Engine } from '../standing/standing.js';
import { bestAnswerCard, evidenceCard, relationCard } from './argument-cards.js';
import type { Card, Deck, Refusal } from './card.js';
import { DeckMap } from './deck-map.js';
import { whoArguesCard, whoHoldsCard } from './party-cards.js';
import { gradeCard, standingCard } from './standing-cards.js';

/** The burden that an answer's strength is told under: the program's own default. */
const usual = 'report';

export function makeDeck(map: StanceMap, engine: Engine = createEngine(map)): Deck {
  const deck = new DeckMap(map);
  const labellings = burdens.map(burden => engine.label(burden));
  const labelling = labellings.find(({ burden }) => burden === usual) ?? engine.label(usual);
  const made: readonly (Card | Refusal)[] = [
    ...map.arguments.map(argument => bestAnswerCard(deck, labelling, argument)),
    ...map.positions.map(position => whoHoldsCard(deck, position)),
    ...map.arguments.map(argument => whoArguesCard(deck, argument)),
    ...map.arguments.map(argument => evidenceCard(deck, argument)),
    ...map.evidence.map(evidence => gradeCard(deck, evidence)),
    ...map.arguments.map(argument => standingCard(deck, labellings, argument)),
    ...map.relations.map(relation => relationCard(deck, relation)),
  ];
  return { cards: made.filter(one => 'kind' in one), refused: made.filter(one => 'why' in one) };
}
