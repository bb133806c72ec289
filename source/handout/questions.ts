/**
 * Questions to ask of a case: neutral ones that its evidence and the map's own answers give rise
 * to, nothing invented.
 */
import type { Argument } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { isCoachs } from '../map/coach.js';
import { citationGrade } from '../standing/burden.js';
import { attackersOf, bestFirst, countsEditor, type LabelledMap } from '../strategy/strength.js';
import type { Naming } from './naming.js';
import { maker } from './words/argument.js';
import {
  aloudQuestion,
  evidenceQuestion,
  noEvidenceQuestion,
  undercutQuestion,
} from './words/questions.js';

interface QuestionOptions {
  /** What stands beside it as answers. */
  readonly answers?: readonly Argument[];
  /** Whether questions are as short as one can ask them; else each names its item. */
  readonly aloud?: boolean;
}

/**
 * One question per item of evidence that does not count or is disputed, then one per argument that
 * undercuts and is not defeated, without those that stand beside it as answers.
 */
export function questionsTo(
  labelled: LabelledMap,
  argument: Argument,
  naming: Naming,
  { answers = [], aloud = false }: QuestionOptions = {},
): readonly string[] {
  return [
    ...evidenceQuestions(labelled, argument, naming, aloud),
    ...undercutQuestions(labelled, argument, naming, answers),
  ];
}

function evidenceQuestions(
  { map, labelling }: LabelledMap,
  argument: Argument,
  naming: Naming,
  aloud: boolean,
): readonly string[] {
  if (argument.evidence.length === 0) return [noEvidenceQuestion(naming.short(argument))];
  if (isCoachs(argument)) return [];
  return argument.evidence.flatMap(citation => {
    const evidence = map.evidenceById.get(citedId(citation));
    if (!evidence) return [];
    const grade = citationGrade(citation, evidence);
    if (labelling.admitted(citation) && grade !== 'disputed') return [];
    const name = naming.nameOf(argument);
    if (aloud && name !== undefined) return [aloudQuestion(name, grade, evidence.assertedBy)];
    return [evidenceQuestion({ citation, evidence, grade, name: naming.evidence(evidence) })];
  });
}

/**
 * An undercut attacks the step from evidence to claim: the map's own words, asked of whoever takes
 * that step.
 */
function undercutQuestions(
  { map, labelling }: LabelledMap,
  argument: Argument,
  naming: Naming,
  answers: readonly Argument[],
): readonly string[] {
  const undercuts = new Set(map.relationsTo(argument.id, 'undercuts').map(({ from }) => from));
  return bestFirst(map, labelling, attackersOf(map, argument.id, countsEditor(labelling)))
    .filter(({ argument: by, standing }) => undercuts.has(by.id) && standing !== 'defeated')
    .filter(({ argument: by }) => !answers.includes(by))
    .map(({ argument: by }) =>
      undercutQuestion(
        naming.short(argument),
        naming.nameOf(by) === undefined ? maker(map, by) : undefined,
        naming.short(by),
      ),
    );
}
