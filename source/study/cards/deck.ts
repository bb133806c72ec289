/**
 * Every card that a map can answer for, and why the others were refused. Made when it is needed,
 * and in a large map in part.
 */
import type { StanceMap } from '../../map/stance-map.js';
import { defaultBurden, burdens } from '../../standing/burden.js';
import { createEngine, type Engine } from '../../standing/standing.js';
import { bestAnswerCard } from './best-answer-card.js';
import { evidenceCard } from './evidence-card.js';
import { relationCard } from './relation-card.js';
import { blinded } from './blind.js';
import { answersCard, caseCard } from './blow-up-cards.js';
import type { Card, CardKind, Deck, Refusal } from './card.js';
import { DeckMap, sample } from './deck-map.js';
import { whoArguesCard, whoHoldsCard } from './party-cards.js';
import { gradeCard, standingCard } from './standing-cards.js';

/** The burden that an answer's strength is told under: the program's own default. */
const usual = defaultBurden;
/** Of each kind, at most so many items of a map are made into cards, the same ones each time. */
const mostOfEach = 500;

/** Which cards are wanted; all must fit where several are given. */
export interface DeckFilter {
  readonly issue?: string;
  readonly party?: string;
  readonly kind?: CardKind;
}

export function makeDeck(
  map: StanceMap,
  engine: Engine = createEngine(map),
  filter: DeckFilter = {},
): Deck {
  return deckFrom(new DeckMap(map), engine, filter);
}

export function deckFrom(deck: DeckMap, engine: Engine, filter: DeckFilter): Deck {
  const { map } = deck;
  const labellings = burdens.map(burden => engine.label(burden));
  const labelling = labellings.find(({ burden }) => burden === usual) ?? engine.label(usual);
  const onIssue = ({ issue }: { readonly issue: string }): boolean =>
    filter.issue === undefined || issue === filter.issue;
  const wanted = <T>(
    kind: CardKind,
    items: readonly T[],
    make: (item: T) => Card | Refusal,
  ): readonly (Card | Refusal)[] =>
    filter.kind === undefined || filter.kind === kind ? sample(items, mostOfEach, 4).map(make) : [];
  const list = map.arguments.filter(onIssue);
  const mine = list.filter(({ party }) => filter.party === undefined || party === filter.party);
  const pairs = map.positions.filter(
    position =>
      onIssue(position) && (filter.party === undefined || position.party === filter.party),
  );
  const made: readonly (Card | Refusal)[] = [
    ...wanted('best-answer', mine, argument => bestAnswerCard(deck, labelling, argument)),
    ...wanted('who-holds', pairs, position => whoHoldsCard(deck, position)),
    ...wanted('who-argues', mine, argument => whoArguesCard(deck, argument)),
    ...wanted('evidence', mine, argument => evidenceCard(deck, argument)),
    ...(filter.party === undefined
      ? wanted(
          'grade',
          map.evidence.filter(
            ({ issues }) => filter.issue === undefined || issues.includes(filter.issue),
          ),
          evidence => gradeCard(deck, evidence, filter.issue),
        )
      : []),
    ...wanted('standing', mine, argument => standingCard(deck, labellings, argument)),
    ...wanted(
      'relation',
      map.relations.filter(
        ({ from, to }) =>
          onIssue({ issue: map.argumentById.get(to)?.issue ?? '' }) &&
          (filter.party === undefined || map.argumentById.get(from)?.party === filter.party),
      ),
      relation => relationCard(deck, relation),
    ),
    ...wanted('blow-up', mine, argument => answersCard(deck, argument)),
    ...wanted(
      'blow-up',
      pairs.flatMap(({ party, issue }) => {
        const found = { party: map.partyById.get(party), issue: map.issueById.get(issue) };
        return found.party && found.issue ? [{ party: found.party, issue: found.issue }] : [];
      }),
      ({ party, issue }) => caseCard(deck, party, issue),
    ),
  ];
  return {
    cards: made.filter(one => 'kind' in one),
    refused: made.filter(one => 'why' in one),
    blinded: card => blinded(deck, card),
  };
}
