/** Which cards a session takes: what is due, then new ones, as many as a day has. */
import { cardWeights, shuffled, type Card } from '../cards/card.js';
import { talliesOf } from './answers.js';
import { dayAfter, usualNew, type LearnersTime } from './day.js';
import type { Settings, Study } from './profile.js';
import { comesBack, isDue } from './schedule.js';

/** A card that was not known so many times is one that does not stick. */
const leechAfter = 4;

export interface Most {
  readonly all: number;
  /** Of cards never answered. */
  readonly fresh: number;
}

/**
 * The cards of a session: those due, longest due first; then new ones from all over the map, the
 * kinds in turn, each about another item where it can be.
 */
export function nextCards(
  cards: readonly Card[],
  study: Study,
  now: LearnersTime,
  most: Most,
): readonly Card[] {
  const open = cards.filter(({ id }) => !isPutAside(study, id, now));
  const dueAt = (card: Card): number => Date.parse(study.cards[card.id]?.due ?? '');
  const due = open
    .filter(card => isDue(study.cards[card.id], now))
    .toSorted((one, other) => dueAt(one) - dueAt(other));
  const fresh = inTurn(
    shuffled(
      open.filter(card => !Object.hasOwn(study.cards, card.id)),
      7,
    ),
  );
  const once = new Set(due.map(({ about }) => about));
  const apart = fresh.filter(({ about }) => !once.has(about) && once.add(about));
  const dealt = [...apart, ...fresh.filter(card => !apart.includes(card))];
  return [...due, ...dealt.slice(0, Math.max(0, most.fresh))].slice(0, most.all);
}

/** Whether a card is not asked now: put off until tomorrow, or suspended. */
export function isPutAside({ buried, suspended }: Study, card: string, now: LearnersTime): boolean {
  return (
    (buried !== undefined && Object.hasOwn(buried, card) && buried[card] === now.day) ||
    (suspended !== undefined && Object.hasOwn(suspended, card))
  );
}

/** How many new cards are left of a day, with those that the learner asked for beyond. */
export function newLeft(study: Study, settings: Settings, now: LearnersTime, extra = 0): number {
  return Math.max(0, (settings.newCards ?? usualNew) + extra - newToday(study, now));
}

/** How many cards were answered for the first time on this day. */
function newToday(study: Study, now: LearnersTime): number {
  const today = new Map<string, number>();
  for (const { card, day } of study.answers)
    if (day === now.day) today.set(card, (today.get(card) ?? 0) + 1);
  const all = talliesOf(study);
  return [...today].filter(([card, times]) => all.get(card)?.all === times).length;
}

/** Of the cards that were answered, how many come back on each of the next days, this one first. */
export function forecast(
  cards: readonly Card[],
  study: Study,
  now: LearnersTime,
  days: number,
): readonly { readonly day: string; readonly cards: number }[] {
  const counts = new Map<string, number>();
  for (const { id } of cards) {
    const scheduled = Object.hasOwn(study.cards, id) ? study.cards[id] : undefined;
    if (!scheduled || isPutAside(study, id, now)) continue;
    const back = comesBack(scheduled, now);
    const day = back && 'on' in back ? back.on : now.day;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return Array.from({ length: days }, (_one, at) => {
    const day = dayAfter(now.day, at);
    return { day, cards: counts.get(day) ?? 0 };
  });
}

/** The cards that do not stick, the least known first. */
export function leeches(cards: readonly Card[], study: Study): readonly Card[] {
  const tallies = talliesOf(study);
  const wrong = ({ id }: Card): number => {
    const { right, all } = tallies.get(id) ?? { right: 0, all: 0 };
    return all - right;
  };
  return cards
    .filter(card => wrong(card) >= leechAfter)
    .toSorted((one, other) => wrong(other) - wrong(one));
}

/** The kinds in turn by their weights, so that no session is all of one kind. */
function inTurn(cards: readonly Card[]): readonly Card[] {
  const turns = new Map<string, number>();
  return cards
    .map(card => {
      const turn = turns.get(card.kind) ?? 0;
      turns.set(card.kind, turn + 1);
      return { card, turn };
    })
    .toSorted((one, other) => placeIn(one) - placeIn(other))
    .map(({ card }) => card);
}

/** Of a kind with twice the weight two come where of another one does. */
function placeIn({ card, turn }: { readonly card: Card; readonly turn: number }): number {
  return (turn + 0.5) / cardWeights[card.kind];
}
