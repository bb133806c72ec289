/**
 * Cards about how good evidence is, and what stands under a burden: their options are a scale of
 * the program's own.
 */
import {
  sourceKinds,
  statuses,
  type Argument,
  type Evidence,
  type Source,
} from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { burdenWords, burdens, citationGrade, evidenceGrade } from '../../standing/burden.js';
import { explain } from '../../standing/explanation.js';
import { standings, type Labelling } from '../../standing/standing.js';
import { safeLine } from '../../text/safe-text.js';
import { gradeMeaning } from '../../outline/marks.js';
import { mix, type Card, type Refusal } from './card.js';
import { shownClaim } from './argument-cards.js';
import type { DeckMap } from './deck-map.js';

/** Of what an argument cites, at most so many items are told in words. */
const mostCited = 3;

/**
 * Asks for the grade of an item of evidence: of what it says, where that is graded apart from its
 * having been said.
 */
export function gradeCard(deck: DeckMap, evidence: Evidence, wanted?: string): Card | Refusal {
  const id = `grade/${evidence.id}`;
  const issue = evidence.issues.find(id => id === wanted) ?? evidence.issues[0];
  if (issue === undefined) return { id, why: 'it belongs to no issue' };
  const grade = evidenceGrade(evidence);
  const sources = evidence.sources.flatMap(source => deck.map.sourceById.get(source) ?? []);
  const words = (status: (typeof statuses)[number]): string => `${status}: ${gradeMeaning(status)}`;
  return {
    id,
    kind: 'grade',
    issue,
    about: `evidence/${evidence.id}`,
    ask: evidence.contentStatus
      ? 'How does the map grade what this says: is it so?'
      : 'How does the map grade this evidence?',
    shown: [
      {
        label: 'Evidence',
        text: safeLine(evidence.statement),
        who: safeLine(`${evidence.assertedBy || 'nobody named'}, ${evidence.date}`),
      },
      { label: 'Sources', text: kindsOf(sources) },
    ],
    right: { text: words(grade) },
    wrong: statuses.filter(status => status !== grade).map(status => ({ text: words(status) })),
    scale: statuses.map(words),
    because: [
      `evidence/${evidence.id} is graded ${words(grade)}.`,
      ...(evidence.contentStatus ? [`That it was said is graded ${evidence.status}.`] : []),
      'Sources: ' +
        `${sources.map(({ id: source, publisher }) => safeLine(`${publisher} (source/${source})`)).join('; ') || 'none in this map'}.`,
      ...(evidence.caveat ? [`Caveat: ${safeLine(evidence.caveat)}`] : []),
    ],
  };
}

/** Asks what standing an argument has under a burden, with all that decides it in sight. */
export function standingCard(
  deck: DeckMap,
  labellings: readonly Labelling[],
  argument: Argument,
): Card | Refusal {
  const labelling = labellings[mix(3, argument.id) % burdens.length] ?? labellings[0];
  const id = `standing/${labelling?.burden ?? ''}/${argument.id}`;
  if (!labelling) return { id, why: 'there is no burden' };
  const standing = labelling.of(argument.id);
  const cited = argument.evidence.flatMap(citation => {
    const evidence = deck.map.evidenceById.get(citedId(citation));
    return evidence ? [`${evidence.id} (${citationGrade(citation, evidence)})`] : [];
  });
  const met = (kinds: 'answers' | 'supports'): string =>
    (kinds === 'answers'
      ? deck.map.relationsTo(argument.id, 'rebuts', 'undercuts')
      : deck.map.relationsTo(argument.id, 'supports')
    )
      .flatMap(({ from }) =>
        deck.map.argumentById.has(from)
          ? [`argument/${from} (${from === argument.id ? 'itself' : labelling.of(from)})`]
          : [],
      )
      .join(', ') || 'nothing';
  return {
    id,
    kind: 'standing',
    issue: argument.issue,
    ...(argument.party ? { party: argument.party } : {}),
    about: `argument/${argument.id}`,
    ask: `What standing has it under the burden ${burdenWords(labelling.burden)}? Say also why.`,
    shown: [
      shownClaim(deck, argument),
      { label: 'It cites', text: cited.join(', ') || 'nothing' },
      { label: 'What answers it', text: met('answers') },
      { label: 'What supports it', text: met('supports') },
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
      .join(', ') || 'none in this map'
  );
}
