/** What a coach writes in arguments and cards of their own. */
import type { StanceMap } from '../map/stance-map.js';
import type { OwnArgument, OwnCard } from '../plan/own-schema.js';
import { quoteTyped, typedQuote } from '../plan/own-words.js';
import type { PlanFile } from '../plan/schema.js';
import type { CardPart, PlanField, OwnPart } from './fields.js';
import { ownOf, sideOf, withOwn, withSide } from './plan-parts.js';

type OwnField = Extract<PlanField, { readonly field: 'own' | 'own-card' }>;

export interface NewOwn {
  readonly plan: PlanFile;
  readonly id: string;
}

/** The plan with an argument of the coach's own on a side, the last of its case. */
export function withNewOwn(
  plan: PlanFile,
  { argumentById }: Pick<StanceMap, 'argumentById'>,
  side: string,
  title: string,
): NewOwn {
  const stands = sideOf(plan, side)?.stands ?? 'for';
  const own = plan.own ?? [];
  let number = own.length + 1;
  const isTaken = (id: string): boolean => own.some(one => one.id === id) || argumentById.has(id);
  while (isTaken(`own-${number}`)) number++;
  const id = `own-${number}`;
  const withIt: PlanFile = { ...plan, own: [...own, { id, side: stands, title }] };
  return {
    plan: withSide(withIt, side, one => ({
      ...one,
      arguments: [...one.arguments, { argument: id }],
    })),
    id,
  };
}

/** The plan without an argument of the coach's own, wherever it is named. */
export function withoutOwn(plan: PlanFile, id: string): PlanFile {
  const others = (ids: readonly string[] | undefined): string[] =>
    (ids ?? []).filter(one => one !== id);
  const { own = [], ...rest } = plan;
  const remaining = own.filter(one => one.id !== id);
  return {
    ...rest,
    ...(remaining.length === 0 ? {} : { own: remaining }),
    sides: plan.sides.map(side => ({
      ...side,
      arguments: side.arguments
        .filter(({ argument }) => argument !== id)
        .map(chosen => ({
          ...chosen,
          ...(chosen.expected ? { expected: others(chosen.expected) } : {}),
          ...(chosen.answers ? { answers: others(chosen.answers) } : {}),
        })),
      ...(side.answers ? { answers: others(side.answers) } : {}),
    })),
    tasks: plan.tasks.map(({ answer, read, ...task }) => ({
      ...task,
      ...(read ? { read: read.filter(one => one !== `argument/${id}`) } : {}),
      ...(answer === undefined || answer === id ? {} : { answer }),
    })),
  };
}

export function ownWrittenAt(plan: PlanFile, field: OwnField): string {
  const own = ownOf(plan, field.own);
  if (field.field === 'own') return own?.[field.part] ?? '';
  const card = own?.cards?.[field.card];
  return field.part === 'quote' ? typedQuote(card?.quote ?? []) : (card?.[field.part] ?? '');
}

/** A title stays where nothing is written; every other text without words is none. */
export function withOwnText(plan: PlanFile, field: OwnField, text: string): PlanFile {
  return withOwn(plan, field.own, own =>
    field.field === 'own'
      ? withOwnPart(own, field.part, text)
      : { ...own, cards: withCardText(own.cards ?? [], field.card, { part: field.part, text }) },
  );
}

function withOwnPart(own: OwnArgument, part: OwnPart, text: string): OwnArgument {
  if (text.trim() !== '') return { ...own, [part]: text };
  if (part === 'title') return own;
  const { [part]: _gone, ...rest } = own;
  return rest;
}

interface CardText {
  readonly part: CardPart;
  readonly text: string;
}

/** A card begins with the first words of its tag. */
function withCardText(cards: readonly OwnCard[], at: number, written: CardText): OwnCard[] {
  if (at < cards.length)
    return cards.map((card, nth) => (nth === at ? withCardPart(card, written) : { ...card }));
  if (written.text.trim() === '' || written.part !== 'tag') return [...cards];
  return [...cards, { tag: written.text }];
}

function withCardPart(card: OwnCard, { part, text }: CardText): OwnCard {
  if (part === 'quote') {
    const { quote: _before, ...rest } = card;
    return text.trim() === '' ? rest : { ...rest, quote: quoteTyped(text) };
  }
  if (text.trim() !== '') return { ...card, [part]: text };
  if (part === 'tag') return card;
  const { [part]: _gone, ...rest } = card;
  return rest;
}
