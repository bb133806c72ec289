/** The card that asks how good evidence is: its options are the scale of grades. */
import { sourceKinds, statuses, type Evidence, type Source } from '../../map/schema.js';
import { evidenceGrade } from '../../standing/burden.js';
import { safeLine } from '../../text/safe-text.js';
import type { Card, Refusal } from './card.js';
import type { DeckMap } from './deck-map.js';
import { gradeReason } from './grade-reason.js';
import { withoutIds } from './plain-text.js';
import {
  assertedWords,
  gradeOption,
  labels,
  noSource,
  nothing,
  questions,
  refusals,
  toldAfter,
} from './words.js';
import { withoutGrades } from './without-grades.js';

/**
 * Asks for the grade of an item of evidence: of what it says, where that is graded apart from its
 * having been said. What the grade is made from is in sight of every such card, and never the grade
 * itself: who said it and when, the sources, and what they leave open.
 */
export function gradeCard(deck: DeckMap, evidence: Evidence): Card | Refusal {
  const id = `grade/${evidence.id}`;
  const [issue] = evidence.issues;
  if (issue === undefined) return { id, why: refusals.noIssue };
  const grade = evidenceGrade(evidence);
  const sources = evidence.sources.flatMap(source => deck.map.sourceById.get(source) ?? []);
  return {
    id,
    kind: 'grade',
    issue,
    about: `evidence/${evidence.id}`,
    ask: evidence.contentStatus ? questions.contentGrade : questions.grade,
    shown: [
      {
        label: labels.evidence,
        text: safeLine(evidence.statement),
        who: assertedWords(evidence),
      },
      { label: labels.sources, text: sourcesOf(sources) },
      { label: labels.caveat, text: openBefore(deck, evidence) },
    ],
    right: { text: gradeOption(grade) },
    wrong: statuses
      .filter(status => status !== grade)
      .map(status => ({ text: gradeOption(status) })),
    scale: statuses.map(gradeOption),
    because: gradeReason(deck, evidence),
    leads: evidence.sources.map(source => `source/${source}`),
  };
}

/** What the sources leave open, as far as it does not tell the grade. */
function openBefore(deck: DeckMap, { caveat }: Evidence): string {
  if (!caveat) return nothing;
  return withoutGrades(withoutIds(deck.map, caveat)) || toldAfter;
}

/** What kinds of sources there are, with their publishers: "press: AP, CBS News; court: ...". */
function sourcesOf(sources: readonly Source[]): string {
  return (
    sourceKinds
      .flatMap(kind => {
        const names = sources.filter(source => source.kind === kind).map(one => one.publisher);
        return names.length > 0 ? [`${kind}: ${[...new Set(names)].map(safeLine).join(', ')}`] : [];
      })
      .join('; ') || noSource
  );
}
