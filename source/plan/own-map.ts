/**
 * The map with what a coach adds to it in a plan: the same arguments and evidence, under a party of
 * the coach's own.
 */
import { coachParty } from '../map/coach.js';
import type { Argument, Evidence, Party, Relation, Source, StanceMapFile } from '../map/schema.js';
import { StanceMap } from '../map/stance-map.js';
import type { OwnArgument, OwnCard } from './own-schema.js';
import { cardInWords, readWords, shortOwnCite } from './own-words.js';
import { coachWords } from './words.js';

const coach: Party = {
  id: coachParty,
  kind: 'coach',
  ...coachWords,
};

export interface OwnMaps {
  /** The map with the coach's arguments, and what they answer. */
  readonly map: StanceMap;
  /**
   * The same where they contest nothing and their cards are words: how the map's own arguments
   * stand is none of a coach's business, and no card of theirs is the map's to grade.
   */
  readonly standingMap: StanceMap;
  /** The cards by the ids of the items of evidence that stand for them. */
  readonly cards: ReadonlyMap<string, OwnCard>;
}

/** The maps of a plan on an issue; the map itself where nothing was added. */
export function ownMaps(
  map: StanceMap,
  issue: string,
  own: readonly OwnArgument[] | undefined,
): OwnMaps {
  // A learner walks a map in which they are already.
  const missing = (own ?? []).filter(({ id }) => !map.argumentById.has(id));
  const cards = (own ?? []).flatMap(one =>
    (one.cards ?? []).map((card, at) => [cardId(one.id, at), card] as const),
  );
  if (missing.length === 0) return { map, standingMap: map, cards: new Map(cards) };
  const withOwn = (
    kind: Relation['kind'],
    argument: (own: OwnArgument, issue: string) => Argument,
  ): StanceMapFile => ({
    ...map.file,
    parties: [...map.file.parties, coach],
    arguments: [...map.file.arguments, ...missing.map(one => argument(one, issue))],
    relations: [...map.file.relations, ...missing.flatMap(one => relationsOf(one, kind))],
  });
  return {
    map: new StanceMap({
      ...withOwn('undercuts', argumentOf),
      evidence: [...map.file.evidence, ...cards.map(([id, card]) => evidenceOf(id, card, issue))],
      sources: [...map.file.sources, ...cards.flatMap(([id, card]) => sourceOf(id, card))],
    }),
    standingMap: new StanceMap(withOwn('replies', inWords)),
    cards: new Map(cards),
  };
}

function cardId(argument: string, at: number): string {
  return `${argument}-card-${at + 1}`;
}

function argumentOf(own: OwnArgument, issue: string): Argument {
  const { id, side, title, claim = title, reasoning = '', cards = [] } = own;
  return {
    id,
    issue,
    side,
    title,
    claim,
    reasoning,
    party: coachParty,
    evidence: cards.map((_card, at) => cardId(id, at)),
  };
}

/** The same with its cards in its reasoning. */
function inWords(own: OwnArgument, issue: string): Argument {
  const argument = argumentOf(own, issue);
  const cards = (own.cards ?? []).map(cardInWords);
  const reasoning = [argument.reasoning, ...cards].filter(words => words !== '').join(' ');
  return { ...argument, reasoning, evidence: [] };
}

function relationsOf({ id, answers = [] }: OwnArgument, kind: Relation['kind']): Relation[] {
  return answers.map(to => ({ from: id, to, kind }));
}

/** The map grades evidence, and none of this is the map's: it is somebody's word. */
function evidenceOf(id: string, card: OwnCard, issue: string): Evidence {
  return {
    id,
    title: card.tag,
    statement: readWords(card) || card.tag,
    assertedBy: shortOwnCite(card),
    by: [coachParty],
    date: card.date ?? '',
    issues: [issue],
    status: 'alleged',
    sources: card.publisher === undefined ? [] : [id],
  };
}

function sourceOf(id: string, { publisher, title, tag, date, address }: OwnCard): Source[] {
  if (publisher === undefined) return [];
  return [
    {
      id,
      publisher,
      title: title ?? tag,
      date: date ?? '',
      kind: 'statement',
      ...(address === undefined ? {} : { url: address }),
    },
  ];
}
