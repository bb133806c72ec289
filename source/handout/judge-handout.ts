/**
 * The judge's hand-out: both cases at the same depth, what is left unanswered on each side, and
 * where the evidence is weak.
 */
import type { Argument } from '../map/schema.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { unanswered, type UnansweredArgument } from '../standing/unanswered.js';
import { chosenArguments } from '../strategy/opposing-arguments.js';
import type { LabelledMap } from '../strategy/strength.js';
import { caseBlocks } from './case-blocks.js';
import type { Handout, Passage } from './document.js';
import { block, hat, labelledText, list, orderedList, text } from './passages.js';
import { questionsTo } from './questions.js';
import {
  burdenSection,
  concessionsOf,
  glossarySection,
  openQuestions,
  roundSection,
  sourcesSection,
  weakEvidence,
} from './shared-sections.js';
import { claimWords } from './words/argument.js';
import {
  fairness,
  labels,
  nothing,
  partiesOf,
  sectionTitles,
  sideName,
  title,
  unansweredWords,
} from './words/judge.js';
import { motionLabel, noArgumentYet, sectionTitles as sharedTitles } from './words/sections.js';

export function judgeHandout(plan: SessionPlan, labelled: LabelledMap): Handout {
  const written = [
    ...opening(plan),
    ...burdenSection(labelled),
    ...plan.sides.flatMap(side =>
      hat(sectionTitles.case(sideName(side)), caseBlocks(labelled, chosenArguments(plan, side))),
    ),
    ...weaknesses(plan, labelled),
    ...questionsSection(plan, labelled),
    ...roundSection(plan),
  ];
  const cited = plan.sides.flatMap(side => chosenArguments(plan, side));
  return {
    id: 'judge',
    title,
    passages: [...written, ...glossarySection(plan, written), ...sourcesSection(plan, cited)],
  };
}

function opening(plan: SessionPlan): readonly Passage[] {
  const { map, issue, wording } = plan;
  const drawn = plan.sides.map(side =>
    partiesOf(
      sideName(side),
      side.parties.map(id => map.partyById.get(id)?.name ?? id),
    ),
  );
  return [
    { kind: 'text', label: motionLabel, words: wording },
    ...labelledText(labels.background, issue.background),
    ...list(drawn, labels.sides),
    text(fairness),
  ];
}

/** Where each side's case is open: to answers, to doubts of its evidence, to what is granted. */
function weaknesses(plan: SessionPlan, labelled: LabelledMap): readonly Passage[] {
  const left = unanswered(plan.map, labelled.labelling, { issue: plan.issue.id });
  return [
    ...hat(
      sectionTitles.unanswered,
      bySide(plan, own => list(unansweredLines(labelled, own, left)), nothing.unanswered),
    ),
    ...hat(
      sectionTitles.weakEvidence,
      bySide(plan, own => weakEvidence(labelled, own), nothing.weakEvidence),
    ),
    ...hat(
      sectionTitles.concessions,
      bySide(plan, own => list(concessionsOf(labelled, own)), nothing.concessions),
    ),
  ];
}

function questionsSection(plan: SessionPlan, labelled: LabelledMap): readonly Passage[] {
  const questions = (own: readonly Argument[]): readonly Passage[] =>
    orderedList([...new Set(own.flatMap(argument => questionsTo(labelled, argument)))]);
  return hat(sectionTitles.questions, [
    ...bySide(plan, questions, nothing.questions),
    ...block(sharedTitles.openQuestions, orderedList(openQuestions(plan))),
  ]);
}

/** The same of each side, from its own arguments; `empty` where there is nothing of it. */
function bySide(
  plan: SessionPlan,
  passagesOf: (own: readonly Argument[]) => readonly Passage[],
  empty: string,
): readonly Passage[] {
  return plan.sides.flatMap(side => {
    const own = chosenArguments(plan, side);
    const passages = passagesOf(own);
    const none = text(own.length === 0 ? noArgumentYet : empty);
    return block(sideName(side), passages.length > 0 ? passages : [none]);
  });
}

function unansweredLines(
  { map, labelling }: LabelledMap,
  own: readonly Argument[],
  left: readonly UnansweredArgument[],
): readonly string[] {
  return own.flatMap(argument => {
    const found = left.find(one => one.argument.id === argument.id);
    if (!found) return [];
    return [`${claimWords(map, labelling, argument)} ${unansweredWords(found.because)}`];
  });
}
