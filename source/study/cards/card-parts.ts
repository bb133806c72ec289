/** What several makers of cards need: an argument shown, and how good what it cites is. */
import type { Argument, Evidence, Status } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { citationGrade, gradeStep } from '../../standing/burden.js';
import { safeLine } from '../../text/safe-text.js';
import type { Card, Option } from './card.js';
import type { DeckMap } from './deck-map.js';
import { claimTitle, evidenceTitle } from './plain-text.js';
import { explanations, labels } from './words.js';

/** How high the grade is that an item of evidence has where an argument cites it. */
export function gradeOf(argument: Argument, evidence: Evidence): number {
  return Math.max(...gradesOf(argument, evidence).map(gradeStep));
}

/** The best grade that an item of evidence has where an argument cites it. */
export function citedGrade(argument: Argument, evidence: Evidence): Status | undefined {
  return gradesOf(argument, evidence).toSorted(
    (one, other) => gradeStep(other) - gradeStep(one),
  )[0];
}

/** The best grade of all that an argument cites; undefined where it cites nothing. */
export function bestGrade(deck: DeckMap, argument: Argument): Status | undefined {
  return deck
    .evidenceOf(argument)
    .flatMap(evidence => citedGrade(argument, evidence) ?? [])
    .toSorted((one, other) => gradeStep(other) - gradeStep(one))[0];
}

function gradesOf(argument: Argument, evidence: Evidence): readonly Status[] {
  return argument.evidence
    .filter(citation => citedId(citation) === evidence.id)
    .map(citation => citationGrade(citation, evidence));
}

export function shownClaim(
  deck: DeckMap,
  argument: Argument,
  label: string = labels.claim,
): Card['shown'][number] {
  return { label, text: claimTitle(argument), who: deck.who(argument) };
}

export function claimOption(argument: Argument): Option {
  return { text: claimTitle(argument), reference: `argument/${argument.id}` };
}

export function evidenceOption(evidence: Evidence): Option {
  return { text: evidenceTitle(evidence), reference: `evidence/${evidence.id}` };
}

/** An argument as it was put, where a card shows it by its title. */
export function asPut(argument: Argument): readonly string[] {
  return argument.title === undefined ? [] : [explanations.asPut(safeLine(argument.claim))];
}
