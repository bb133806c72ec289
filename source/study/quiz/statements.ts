/**
 * What "Where do I stand?" asks: a handful of claims from every side, each as a claim about what is
 * so, what the law allows or what should come first, and nobody's name beside it.
 */
import type { ArgumentKind } from '../../map/schema.js';
import type { DeckMap } from '../cards/deck-map.js';
import type { Study } from '../profile/profile.js';
import { claimsAsked } from './claims.js';
import { contextOf, type QuizContext } from './context.js';

/** What is asked of a claim, in this order: is it so, does the law allow it, what comes first. */
export const matters = ['fact', 'law', 'value'] as const;
export type Matter = (typeof matters)[number];

export interface Statement {
  /** The argument whose claim it is: `argument/release-offer`. */
  readonly reference: string;
  readonly matter: Matter;
  /** The claim as it is worded for a reader, or as a clause, without whoever makes it. */
  readonly text: string;
  /** What somebody who has read nothing needs beside it. */
  readonly context: readonly QuizContext[];
}

/** What is asked about an issue, told apart by what kind of claim it is. */
export function statementsOf(deck: DeckMap, issue: string): readonly Statement[] {
  const claims = claimsAsked(deck, issue);
  return matters.flatMap(matter =>
    claims
      .filter(({ argument }) => matterOf(argument.kind) === matter)
      .map(({ argument, text }) => ({
        reference: `argument/${argument.id}`,
        matter,
        text,
        context: contextOf(deck, argument, text),
      })),
  );
}

/** The statements that were not answered yet, in their order. */
export function unansweredOf(statements: readonly Statement[], study: Study): readonly Statement[] {
  return statements.filter(({ reference }) => !Object.hasOwn(study.stances, reference));
}

/** A claim of no kind is taken for one of fact. */
function matterOf(kind: ArgumentKind | undefined): Matter {
  return matters.find(matter => matter === kind) ?? 'fact';
}
