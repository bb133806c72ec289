/**
 * Cards about how good evidence is, and what stands under a burden: their options are a scale of
 * the program's own.
 */
import {
  sourceKinds,
  statuses,
  type Argument,
  type Evidence,
  type Relation,
  type Source,
} from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { burdens, citationGrade, evidenceGrade } from '../../standing/burden.js';
import { explain } from '../../standing/explanation.js';
import { standings, type Labelling } from '../../standing/standing.js';
import { defined } from '../../text/data.js';
import { safeLine } from '../../text/safe-text.js';
import { mix, type Card, type Refusal } from './card.js';
import { shownClaim } from './card-parts.js';
import type { DeckMap } from './deck-map.js';
import {
  assertedWords,
  explanations,
  gradeOption,
  itself,
  labels,
  noSource,
  nothing,
  questions,
  refusals,
} from './words.js';

/** Of what an argument cites, at most so many items are told in words. */
const mostCited = 3;

/**
 * Asks for the grade of an item of evidence: of what it says, where that is graded apart from its
 * having been said.
 */
export function gradeCard(deck: DeckMap, evidence: Evidence, wanted?: string): Card | Refusal {
  const id = `grade/${evidence.id}`;
  const issue = evidence.issues.find(id => id === wanted) ?? evidence.issues[0];
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
      { label: labels.sources, text: kindsOf(sources) },
    ],
    right: { text: gradeOption(grade) },
    wrong: statuses
      .filter(status => status !== grade)
      .map(status => ({ text: gradeOption(status) })),
    scale: statuses.map(gradeOption),
    because: [
      explanations.graded(evidence.id, grade),
      ...(evidence.contentStatus ? [explanations.sayingGraded(evidence.status)] : []),
      explanations.sources(sources),
      ...(evidence.caveat ? [explanations.caveat(evidence.caveat)] : []),
    ],
  };
}

/** What supports an argument and counts: an editor's own observation does not. */
function supporting({ map }: DeckMap, { id }: Argument): readonly Relation[] {
  return map.relationsTo(id, 'supports').filter(({ from }) => !map.isEditors(from));
}

/** Asks what standing an argument has under a burden, with all that decides it in sight. */
export function standingCard(
  deck: DeckMap,
  labellings: readonly Labelling[],
  argument: Argument,
): Card | Refusal {
  const labelling = labellings[mix(3, argument.id) % burdens.length] ?? labellings[0];
  const id = `standing/${labelling?.burden ?? ''}/${argument.id}`;
  if (!labelling) return { id, why: refusals.noBurden };
  const standing = labelling.of(argument.id);
  const cited = argument.evidence.flatMap(citation => {
    const evidence = deck.map.evidenceById.get(citedId(citation));
    return evidence ? [`${evidence.id} (${citationGrade(citation, evidence)})`] : [];
  });
  const standingsOf = (relations: readonly Relation[]): string =>
    relations
      .filter(({ from }) => deck.map.argumentById.has(from))
      .map(({ from }) => {
        const is = from === argument.id ? itself : labelling.of(from);
        return `argument/${from} (${is})`;
      })
      .join(', ') || nothing;
  return {
    id,
    kind: 'standing',
    issue: argument.issue,
    ...defined({ party: argument.party }),
    about: `argument/${argument.id}`,
    ask: questions.standing(labelling.burden),
    shown: [
      shownClaim(deck, argument),
      { label: labels.cites, text: cited.join(', ') || nothing },
      { label: labels.answeredBy, text: standingsOf(deck.map.attacksOn(argument.id)) },
      { label: labels.supportedBy, text: standingsOf(supporting(deck, argument)) },
    ],
    right: { text: standing },
    wrong: standings.filter(other => other !== standing).map(text => ({ text })),
    scale: standings,
    because: [
      ...explain(deck.map, labelling, argument.id),
      ...deck
        .evidenceOf(argument)
        .slice(0, mostCited)
        .map(({ id: cites, statement }) => `evidence/${cites}: ${safeLine(statement)}`),
    ],
  };
}

/** What kinds of sources there are, without their names: "2 press, 1 court". */
function kindsOf(sources: readonly Source[]): string {
  return (
    sourceKinds
      .flatMap(kind => {
        const many = sources.filter(source => source.kind === kind).length;
        return many > 0 ? [`${many} ${kind}`] : [];
      })
      .join(', ') || noSource
  );
}
