/**
 * Sections that the hand-outs of the sides and of the judge share. A section without anything to
 * say is left out.
 */
import { statuses, type Argument, type Relation } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { gradeMeaning } from '../outline/words-marks.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { citationGrade, gradeReaches } from '../standing/burden.js';
import { standings } from '../standing/standing.js';
import type { LabelledMap } from '../strategy/strength.js';
import { clockFigures } from '../text/figures.js';
import { passagesText, type Passage } from './document.js';
import { hat, labelledText, terms, text } from './passages.js';
import type { Naming } from './naming.js';
import { capitalized, maker, standingMeaning } from './words/argument.js';
import {
  burdenSentence,
  concessionWords,
  gradesTable,
  preparation,
  roundTable,
  sectionTitles,
  weakEvidenceTable,
} from './words/sections.js';

/**
 * The burden that the judge applies, which grades reach it, and what each standing means under it.
 */
export function burdenSection({ labelling }: LabelledMap): readonly Passage[] {
  const { caption, columns, counts, countsNot } = gradesTable;
  return hat(sectionTitles.burden, [
    text(burdenSentence(labelling.burden, labelling.assumptions)),
    {
      kind: 'table',
      caption,
      columns,
      rows: statuses.map(grade => [
        capitalized(grade),
        capitalized(gradeMeaning(grade)),
        gradeReaches(grade, labelling.burden) ? counts : countsNot,
      ]),
    },
    ...terms(
      standings.map(standing => ({
        term: capitalized(standing),
        meaning: `${capitalized(standingMeaning[standing])}.`,
      })),
    ),
  ]);
}

/** Who speaks when, for how long. */
export function roundSection({ debate, sides }: SessionPlan): readonly Passage[] {
  const sideName = (stands: string | undefined): string =>
    sides.find(side => side.stands === stands)?.title ?? roundTable.bothSides;
  return hat(sectionTitles.round, [
    {
      kind: 'table',
      caption: roundTable.caption(debate.title),
      columns: roundTable.columns,
      rows: debate.speeches.map(speech => [
        speech.title,
        sideName(speech.stands),
        clockFigures(speech.seconds),
      ]),
    },
    ...preparationText({ debate }),
  ]);
}

/** What there is to prepare in; nothing where there is none. */
export function preparationText({ debate }: Pick<SessionPlan, 'debate'>): readonly Passage[] {
  const { before, each } = debate.preparation;
  const times = [
    ...(before > 0 ? [preparation.before(before)] : []),
    ...(each > 0 ? [preparation.each(each)] : []),
  ];
  return times.length === 0
    ? []
    : labelledText(preparation.label, `${capitalized(times.join('; '))}.`);
}

/** What parties grant of the arguments given, each with the map's note. */
export function concessionsOf(
  labelled: LabelledMap,
  granted: readonly Argument[],
  naming: Naming,
): readonly string[] {
  return granted.flatMap(argument =>
    labelled.map
      .relationsTo(argument.id, 'concedes')
      .flatMap(relation => concession(labelled, relation, argument, naming)),
  );
}

function concession(
  { map }: LabelledMap,
  relation: Relation,
  granted: Argument,
  naming: Naming,
): readonly string[] {
  const by = map.argumentById.get(relation.from);
  if (!by) return [];
  return [
    concessionWords({
      claim: naming.short(granted),
      claimedBy: maker(map, granted),
      granted: naming.claim(by),
      grantedBy: maker(map, by),
      note: relation.note,
    }),
  ];
}

/** The open questions of the motion's issue, as the map puts them. */
export function openQuestions({ map, issue }: SessionPlan): readonly string[] {
  return map.questions.filter(({ issues }) => issues.includes(issue.id)).map(one => one.text);
}

/** The terms that occur in what was written so far. */
export function glossarySection(
  { map }: SessionPlan,
  passages: readonly Passage[],
): readonly Passage[] {
  const written = passagesText(passages);
  const items = map.glossary
    .filter(({ term }) => formsOf(term).some(form => occurs(form, written)))
    .map(({ term, definition }) => ({ term, meaning: definition }));
  return hat(sectionTitles.glossary, terms(items));
}

/**
 * A term without what stands in brackets, and a short form that stands there: `Tren de Aragua
 * (TdA)` is found by either.
 */
function formsOf(term: string): readonly string[] {
  const short = /\((\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*)\)/u.exec(term)?.[1];
  const bare = term
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return [...(bare === '' ? [term] : [bare]), ...(short === undefined ? [] : [short])];
}

/** As a word of its own; a short form in capitals only as it is written. */
function occurs(form: string, written: string): boolean {
  const pattern = form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const flags = form === form.toUpperCase() ? 'u' : 'iu';
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, flags).test(written);
}

/**
 * The evidence that some arguments rest on and that does not count, or on which sources conflict,
 * once each, as a table.
 */
export function weakEvidence(
  { map, labelling }: LabelledMap,
  cited: readonly Argument[],
  naming: Naming,
): readonly Passage[] {
  const weak = cited.flatMap(argument =>
    argument.evidence.flatMap(citation => {
      const evidence = map.evidenceById.get(citedId(citation));
      if (!evidence) return [];
      const grade = citationGrade(citation, evidence);
      return labelling.admitted(citation) && grade !== 'disputed' ? [] : [{ evidence, grade }];
    }),
  );
  const once = [...new Map(weak.map(one => [`${one.grade} ${one.evidence.id}`, one])).values()];
  if (once.length === 0) return [];
  const { caption, columns, caveat } = weakEvidenceTable;
  return [
    {
      kind: 'table',
      caption,
      columns,
      rows: once.map(({ evidence, grade }) => [
        naming.evidence(evidence),
        `${grade}: ${gradeMeaning(grade)}`,
        caveat(evidence),
      ]),
    },
  ];
}
