/**
 * Sections that the hand-outs of the sides and of the judge share. A section without anything to
 * say is left out.
 */
import type { Argument, Relation } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { burdenWords, citationGrade, gradeReaches } from '../standing/burden.js';
import { standings } from '../standing/standing.js';
import { clockFigures } from '../text/figures.js';
import { gradeMeaning } from '../outline/marks.js';
import type { Reading } from '../pages/rows.js';
import { capital, gradesBestFirst, maker, sourceRuns, standingMeaning } from './brief-words.js';
import { textOf, type Passage } from './document.js';
import type { SessionPlan } from '../plan/session-plan.js';

export function hat(title: string, passages: readonly Passage[]): readonly Passage[] {
  return passages.length === 0 ? [] : [{ kind: 'heading', level: 'hat', text: title }, ...passages];
}

export function block(title: string, passages: readonly Passage[]): readonly Passage[] {
  return passages.length === 0
    ? []
    : [{ kind: 'heading', level: 'block', text: title }, ...passages];
}

export function list(items: readonly string[], ordered = false): readonly Passage[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ...(ordered ? { ordered: true } : {}) }];
}

/**
 * The burden that the judge applies, which grades reach it, and what each standing means under it.
 */
export function burdenSection({ labelling }: Reading): readonly Passage[] {
  return hat('The burden of proof', [
    {
      kind: 'text',
      words:
        `The judge applies the burden ${burdenWords(labelling.burden)}. Every standing in ` +
        'this hand-out holds under this burden and may be another under a higher or a ' +
        `lower one. A standing says what the map's evidence and answers come to; it does ` +
        'not say what happened.',
    },
    {
      kind: 'table',
      caption: 'Grades of evidence, best first',
      columns: ['Grade', 'What it means', 'Under this burden'],
      rows: gradesBestFirst.map(grade => [
        capital(grade),
        capital(gradeMeaning(grade)),
        gradeReaches(grade, labelling.burden) ? 'counts' : 'does not count',
      ]),
    },
    {
      kind: 'terms',
      items: standings.map(standing => ({
        term: capital(standing),
        meaning: `${capital(standingMeaning[standing])}.`,
      })),
    },
  ]);
}

/** Who speaks when, for how long. */
export function roundSection({ debate, sides }: SessionPlan): readonly Passage[] {
  const name = (stands: string | undefined): string =>
    sides.find(side => side.stands === stands)?.title ?? 'Both';
  const { before, each } = debate.preparation;
  const preparation = [
    ...(before > 0 ? [`${clockFigures(before)} before the first speech`] : []),
    ...(each > 0 ? [`${clockFigures(each)} for each side between speeches`] : []),
  ];
  return hat('The round', [
    {
      kind: 'table',
      caption: `${debate.title}: who speaks, in order`,
      columns: ['Speech', 'Side', 'Minutes'],
      rows: debate.speeches.map(speech => [
        speech.title,
        name(speech.stands),
        clockFigures(speech.seconds),
      ]),
    },
    ...(preparation.length > 0
      ? [
          {
            kind: 'text',
            label: 'Preparation',
            words: `${capital(preparation.join('; '))}.`,
          } as const,
        ]
      : []),
  ]);
}

/** What parties grant of the arguments given, each with the map's note. */
export function grantedOf(reading: Reading, granted: readonly Argument[]): readonly string[] {
  return granted.flatMap(argument =>
    reading.map
      .relationsTo(argument.id, 'concedes')
      .flatMap(relation => concession(reading, relation, argument)),
  );
}

function concession(reading: Reading, relation: Relation, granted: Argument): readonly string[] {
  const by = reading.map.argumentById.get(relation.from);
  if (!by) return [];
  return [
    `Of "${granted.claim}" (${maker(reading.map, granted)}), part is granted by ` +
      `${maker(reading.map, by)}: ` +
      `${by.claim}${relation.note ? ` (The map's note: ${relation.note})` : ''}`,
  ];
}

/** The open questions of the motion's issue, as the map puts them. */
export function openQuestions({ map, issue }: SessionPlan): readonly string[] {
  return map.questions.filter(({ issues }) => issues.includes(issue.id)).map(({ text }) => text);
}

/** The terms that occur in what was written so far. */
export function glossarySection(
  { map }: SessionPlan,
  passages: readonly Passage[],
): readonly Passage[] {
  const text = textOf(passages);
  const items = map.glossary
    .filter(({ term }) => wordsOf(term).some(words => occurs(words, text)))
    .map(({ term, definition }) => ({ term, meaning: definition }));
  return hat('Glossary', items.length === 0 ? [] : [{ kind: 'terms', items }]);
}

/**
 * A term without what stands in brackets, and a short form that stands there: `Tren de Aragua
 * (TdA)` is found by either.
 */
function wordsOf(term: string): readonly string[] {
  const short = /\((\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*)\)/u.exec(term)?.[1];
  const bare = term
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return [...(bare === '' ? [term] : [bare]), ...(short === undefined ? [] : [short])];
}

/** As a word of its own; a short form in capitals only as it is written. */
function occurs(words: string, text: string): boolean {
  const pattern = words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const flags = words === words.toUpperCase() ? 'u' : 'iu';
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, flags).test(text);
}

/**
 * Every source of the evidence that some arguments cite, with its address and what it carries, in
 * the order of first use.
 */
export function sourcesSection(
  { map }: SessionPlan,
  cited: readonly Argument[],
): readonly Passage[] {
  const evidence = [...new Set(cited.flatMap(argument => argument.evidence.map(citedId)))].flatMap(
    id => map.evidenceById.get(id) ?? [],
  );
  const ids = [...new Set(evidence.flatMap(({ sources }) => sources))];
  const items = ids.flatMap(id => {
    const source = map.sourceById.get(id);
    return source
      ? [
          sourceRuns(
            source,
            evidence.filter(({ sources }) => sources.includes(id)).map(item => item.id),
          ),
        ]
      : [];
  });
  return hat('Sources', items.length === 0 ? [] : [{ kind: 'list', items }]);
}

/**
 * The evidence that some arguments rest on and that does not count, or on which sources conflict,
 * once each, as a table.
 */
export function weakEvidence(
  { map, labelling }: Reading,
  cited: readonly Argument[],
): readonly Passage[] {
  const rows = cited.flatMap(argument =>
    argument.evidence.flatMap(citation => {
      const evidence = map.evidenceById.get(citedId(citation));
      if (!evidence) return [];
      const grade = citationGrade(citation, evidence);
      return labelling.admitted(citation) && grade !== 'disputed' ? [] : [{ evidence, grade }];
    }),
  );
  const once = rows.filter(
    (row, at) =>
      rows.findIndex(one => one.evidence.id === row.evidence.id && one.grade === row.grade) === at,
  );
  if (once.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'In the order in which it is cited',
      columns: ['Evidence', 'Grade', 'What it says, and its caveat'],
      rows: once.map(({ evidence, grade }) => [
        evidence.id,
        `${grade}: ${gradeMeaning(grade)}`,
        `${evidence.statement}${evidence.caveat ? ` Caveat: ${evidence.caveat}` : ''}`,
      ]),
    },
  ];
}
