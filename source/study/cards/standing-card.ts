/**
 * The card that asks how one argument fares as better proof is asked for: its standing under each
 * burden, in one row.
 */
import type { Argument, Relation } from '../../map/schema.js';
import type { Labelling, Standing } from '../../standing/standing.js';
import { count } from '../../text/figures.js';
import { defined } from '../../text/data.js';
import { asPut, bestGrade, citedGrade, shownClaim } from './card-parts.js';
import { mix } from '../../map/mix.js';
import type { Card, Refusal } from './card.js';
import type { DeckMap } from './deck-map.js';
import { claimTitle, evidenceTitle } from './plain-text.js';
import { labels, nothing, questions, refusals, standingRow, standingWhy } from './words.js';

/**
 * Of what an argument cites, is answered and is supported by, at most so many are told in words.
 */
const mostTitles = 3;

/** Rows that arguments often have, for a map with few of its own. */
const usual: readonly (readonly Standing[])[] = [
  ['stands', 'stands', 'stands', 'stands'],
  ['contested', 'contested', 'contested', 'contested'],
  ['stands', 'stands', 'unproven', 'unproven'],
  ['contested', 'unproven', 'unproven', 'unproven'],
];

/** The rows of standings that arguments of a map have, the most frequent first, and usual ones. */
export function standingRows(
  labellings: readonly Labelling[],
  list: readonly Argument[],
): readonly string[] {
  const found = new Map<string, number>();
  for (const argument of list) {
    const row = rowOf(labellings, argument);
    found.set(row, (found.get(row) ?? 0) + 1);
  }
  const own = [...found].toSorted(([, one], [, other]) => other - one).map(([row]) => row);
  return [...new Set([...own, ...usual.map(standingRow)])];
}

function rowOf(labellings: readonly Labelling[], { id }: Argument): string {
  return standingRow(labellings.map(labelling => labelling.of(id)));
}

/** @param rows the rows that occur in the map, of which the wrong ones are taken */
export function standingCard(
  deck: DeckMap,
  labellings: readonly Labelling[],
  rows: readonly string[],
  argument: Argument,
): Card | Refusal {
  const id = `standing/${argument.id}`;
  const attacks = deck.map.attacksOn(argument.id);
  const standings = new Set(labellings.map(labelling => labelling.of(argument.id)));
  if (standings.size < 2 && attacks.length === 0) return { id, why: refusals.plainStanding };
  const right = rowOf(labellings, argument);
  const wrong = rows
    .filter(row => row !== right)
    .slice(0, 5)
    .toSorted((one, other) => mix(21, id + one) - mix(21, id + other))
    .slice(0, 3);
  if (wrong.length < 3) return { id, why: refusals.fewRows };
  return {
    id,
    kind: 'standing',
    issue: argument.issue,
    ...defined({ party: argument.party }),
    about: `argument/${argument.id}`,
    ask: questions.standing,
    shown: [
      shownClaim(deck, argument),
      { label: labels.cites, text: citedWords(deck, argument) },
      { label: labels.answeredBy, text: othersWords(deck, attacks) },
      { label: labels.supportedBy, text: othersWords(deck, supporting(deck, argument)) },
    ],
    right: { text: right },
    wrong: wrong.map(text => ({ text })),
    because: [
      ...labellings.map(labelling => whyUnder(deck, labelling, argument)),
      ...asPut(argument),
    ],
    leads: [`why/${argument.id}`],
  };
}

/** Why it has its standing under one burden: the answers that decide it there. */
function whyUnder(deck: DeckMap, labelling: Labelling, argument: Argument): string {
  const is = labelling.of(argument.id);
  const decides = is === 'defeated' ? 'stands' : 'contested';
  const answers = deck.attackers(argument.id);
  return standingWhy({
    burden: labelling.burden,
    is,
    deciding: answers.filter(({ id }) => labelling.of(id) === decides).map(claimTitle),
    isAnswered: answers.length > 0,
  });
}

/** What supports an argument and counts: an editor's own observation does not. */
function supporting({ map }: DeckMap, { id }: Argument): readonly Relation[] {
  return map.relationsTo(id, 'supports').filter(({ from }) => !map.isEditors(from));
}

function citedWords(deck: DeckMap, argument: Argument): string {
  const cited = deck.evidenceOf(argument).map(evidence => {
    const grade = citedGrade(argument, evidence);
    return `${evidenceTitle(evidence)} (${grade ?? nothing})`;
  });
  return few(cited);
}

/** Arguments, each with the best proof that it cites. */
function othersWords(deck: DeckMap, relations: readonly Relation[]): string {
  const titles = relations.flatMap(({ from }) => {
    const argument = deck.map.argumentById.get(from);
    if (!argument) return [];
    return [`${claimTitle(argument)} (${bestGrade(deck, argument) ?? nothing})`];
  });
  return few(titles);
}

function few(titles: readonly string[]): string {
  const more = titles.length - mostTitles;
  const shown = titles.slice(0, mostTitles).join('; ') || nothing;
  return more > 0 ? `${shown}; ${count(more, 'other')}` : shown;
}
