/** An argument of the coach's own: its words and its cards, each a row on which it is written. */
import type { SessionPlan } from '../plan/session-plan.js';
import type { OwnArgument, OwnCard } from '../plan/own-schema.js';
import { mostQuoted } from '../plan/own-schema.js';
import { readWords, typedQuote, wordsOfQuote } from '../plan/own-words.js';
import { expectedArguments } from '../strategy/unanswered-points.js';
import { wordsIn, secondsFor } from '../strategy/reading-time.js';
import { clockFigures, count } from '../text/figures.js';
import { cardParts, ownParts, type CardPart, type PlanField } from './fields.js';
import { ownWords } from './own-words.js';
import { speechRow } from './speech-choice.js';
import {
  argumentLine,
  argumentsOf,
  heading,
  text,
  writingRow,
  type PlanReading,
  type PlanLine,
} from './plan-line.js';
import { fieldTitle } from './field-words.js';

export function ownPage(planReading: PlanReading, own: OwnArgument): readonly PlanLine[] {
  const { plan } = planReading;
  const cards = own.cards ?? [];
  return [
    ...ownParts.map(part => fieldLine({ field: 'own', own: own.id, part }, own[part] ?? '')),
    ...cards.flatMap((card, at) => cardLines(planReading, own, card, at)),
    heading(ownWords.anotherCard),
    fieldLine({ field: 'own-card', own: own.id, card: cards.length, part: 'tag' }, ''),
    ...plan.sides
      .filter(({ stands }) => stands === own.side)
      .flatMap(side => speechRow(planReading, side, own.id)),
    ...answersLines(planReading, own),
    text(ownWords.marked, undefined, 'muted'),
  ];
}

function cardLines(
  { plan }: PlanReading,
  own: OwnArgument,
  card: OwnCard,
  at: number,
): readonly PlanLine[] {
  const words = wordsOfQuote(card.quote ?? []);
  const seconds = secondsFor(wordsIn(readWords(card), plan.map.file.language), plan.wordsPerMinute);
  return [
    heading(ownWords.card(at + 1)),
    ...cardParts.map(part => cardField(own, card, at, part)),
    ...(words === 0
      ? []
      : [text(ownWords.length(clockFigures(seconds), count(words, 'word'), words > mostQuoted))]),
  ];
}

function cardField(own: OwnArgument, card: OwnCard, at: number, part: CardPart): PlanLine {
  const written = part === 'quote' ? typedQuote(card.quote ?? []) : (card[part] ?? '');
  return fieldLine({ field: 'own-card', own: own.id, card: at, part }, written);
}

/** A text with its label, or where there is none, that it can be written here. */
function fieldLine(field: PlanField, written: string): PlanLine {
  return writingRow(field, written.trim() === '' ? ownWords.empty : written, fieldTitle(field));
}

/** What it answers, and what else of the other side it could. */
function answersLines(planReading: PlanReading, own: OwnArgument): readonly PlanLine[] {
  const { plan } = planReading;
  const answered = own.answers ?? [];
  const could = opposingIds(planReading, plan, own).filter(id => !answered.includes(id));
  const row = (id: string): readonly PlanLine[] =>
    argumentsOf(plan.map, [id]).map(argument =>
      argumentLine(planReading, argument, '', { part: 'own-answer', own: own.id, id }),
    );
  return [
    heading(ownWords.answers(answered.length)),
    ...(answered.length === 0 ? [text(ownWords.answersNothing, undefined, 'muted')] : []),
    ...answered.flatMap(row),
    ...(could.length === 0 ? [] : [heading(ownWords.couldAnswer), ...could.flatMap(row)]),
  ];
}

/** What the other side argues, or is expected to say. */
function opposingIds(
  { labelling }: PlanReading,
  plan: SessionPlan,
  own: OwnArgument,
): readonly string[] {
  return [
    ...new Set(
      plan.sides.flatMap(side =>
        side.stands === own.side
          ? side.arguments.flatMap(chosen => expectedArguments(plan, labelling, side, chosen))
          : side.arguments.map(({ argument }) => argument),
      ),
    ),
  ].filter(id => id !== own.id);
}
