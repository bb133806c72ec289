/** What stands in a hand-out under one argument: its reasoning, how it stands, and its evidence. */
import type { Argument, Citation, Evidence, Source } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { reasons } from '../standing/because.js';
import { explain } from '../standing/explanation.js';
import { attackersOf, bestFirst, type LabelledMap } from '../strategy/strength.js';
import { defined } from '../text/data.js';
import type { Passage, Run } from './document.js';
import { labelledText, list, text } from './passages.js';
import {
  assertedWords,
  capitalized,
  claimWords,
  givenBefore,
  gradeWords,
  labels,
  noAddress,
  noEvidence,
  noSource,
  sourceWords,
} from './words/argument.js';

/**
 * Why an argument has its standing, then what else is said against it: that which the reasons do
 * not name.
 */
export function standingPassages(
  { map, labelling }: LabelledMap,
  argument: Argument,
): readonly Passage[] {
  const named = new Set(
    reasons(map, labelling, argument.id).flatMap(because =>
      because.kind === 'attacker' ? [because.argument] : [],
    ),
  );
  const others = bestFirst(map, labelling, attackersOf(map, argument.id))
    .map(strength => strength.argument)
    .filter(({ id }) => !named.has(id));
  return [
    { kind: 'list', lead: labels.standing, items: explain(map, labelling, argument.id) },
    ...list(
      others.map(other => claimWords(map, labelling, other)),
      labels.otherAttackers,
    ),
  ];
}

export function reasoning(argument: Argument): readonly Passage[] {
  return labelledText(labels.reasoning, argument.reasoning);
}

/**
 * The evidence of an argument, each item with its grade; where an item was not given before, with
 * its sources, words and caveat.
 */
export function evidencePassages(
  { map, labelling }: LabelledMap,
  argument: Argument,
  given: ReadonlySet<string> = new Set(),
): readonly Passage[] {
  const passagesOf = (citation: Citation): readonly Passage[] => {
    const evidence = map.evidenceById.get(citedId(citation));
    if (!evidence) return [];
    const grade = capitalized(gradeWords(labelling, citation, evidence));
    const graded = `${evidence.statement} (${grade}.)`;
    return given.has(evidence.id)
      ? [{ kind: 'text', label: evidence.id, words: `${graded} ${givenBefore(evidence)}` }]
      : evidenceInFull(map, evidence, graded);
  };
  const cited = argument.evidence.flatMap(passagesOf);
  return cited.length > 0 ? cited : [text(noEvidence)];
}

function evidenceInFull(map: StanceMap, evidence: Evidence, graded: string): readonly Passage[] {
  const { id, quote, caveat } = evidence;
  return [
    { kind: 'text', label: id, words: graded },
    { kind: 'cite', words: citationRuns(map, evidence) },
    ...(quote ? labelledText(labels.quoteOf(quote.speaker), `"${quote.words}"`) : []),
    ...labelledText(labels.caveatTo(id), caveat),
  ];
}

/**
 * Who asserts an item and which sources carry it; titles lead to their addresses, which the list of
 * sources prints.
 */
function citationRuns(map: StanceMap, evidence: Evidence): readonly Run[] {
  const sources = evidence.sources.flatMap(id => map.sourceById.get(id) ?? []);
  const carried = sources.flatMap((source, at): readonly Run[] => [
    { text: `${at === 0 ? '' : '; '}${source.publisher}, ` },
    { text: `"${source.title}"`, ...defined({ href: source.url }) },
    { text: `, ${source.date}` },
  ]);
  return [
    { text: assertedWords(evidence) },
    ...(carried.length > 0 ? [...carried, { text: '.' }] : [{ text: noSource }]),
  ];
}

/** One source in full, with what it carries. */
export function sourceRuns(source: Source, carries: readonly string[]): readonly Run[] {
  const { url } = source;
  return [
    { text: sourceWords(source, carries) },
    url === undefined ? { text: noAddress } : { text: url, href: url },
  ];
}
