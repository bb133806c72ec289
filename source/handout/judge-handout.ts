/**
 * The judge's hand-out: both cases at the same depth, what is left unanswered on each side, and
 * where the evidence is weak.
 */
import type { Argument } from '../map/schema.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { arguingSeconds } from '../debate/debate-formats.js';
import { unansweredArguments } from '../standing/unanswered.js';
import { chosenArguments } from '../strategy/opposing-arguments.js';
import type { LabelledMap } from '../strategy/strength.js';
import { caseBlocks } from './case-blocks.js';
import type { Handout, Passage } from './document.js';
import { bySide, judgeNaming, unansweredSentences } from './judge-parts.js';
import { block, hat, labelledText, list, orderedList, text } from './passages.js';
import { questionsTo } from './questions.js';
import {
  burdenSection,
  concessionsOf,
  glossarySection,
  openQuestions,
  roundSection,
  weakEvidence,
} from './shared-sections.js';
import type { Naming } from './naming.js';
import {
  fairness,
  labels,
  nothing,
  partiesOf,
  sectionTitles,
  sideWithStand,
  title,
} from './words/judge.js';
import { motionLabel, sectionTitles as sharedTitles } from './words/sections.js';

export function judgeHandout(plan: SessionPlan, labelled: LabelledMap): Handout {
  const naming = judgeNaming(plan, labelled.labelling);
  const written = [
    ...opening(plan),
    ...burdenSection(labelled),
    ...plan.sides.flatMap(side => {
      const own = chosenArguments(plan, side);
      const words = (arguingSeconds(plan.debate, side.stands) / 60) * plan.wordsPerMinute;
      const share = words / Math.max(1, own.length);
      return hat(
        sectionTitles.case(sideWithStand(side)),
        caseBlocks({ labelled, own, naming, share }),
      );
    }),
    ...weaknesses(plan, labelled, naming),
    ...questionsSection(plan, labelled, naming),
    ...roundSection(plan),
  ];
  return { id: 'judge', title, passages: [...written, ...glossarySection(plan, written)] };
}

function opening(plan: SessionPlan): readonly Passage[] {
  const { map, issue, wording } = plan;
  const drawn = plan.sides.map(side =>
    partiesOf(
      sideWithStand(side),
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
function weaknesses(plan: SessionPlan, labelled: LabelledMap, naming: Naming): readonly Passage[] {
  const open = unansweredArguments(plan.map, labelled.labelling, { issue: plan.issue.id });
  return [
    ...hat(
      sectionTitles.unanswered,
      bySide(
        plan,
        own => list(unansweredSentences(plan.map, own, open, naming)),
        nothing.unanswered,
      ),
    ),
    ...hat(
      sectionTitles.weakEvidence,
      bySide(plan, own => weakEvidence(labelled, own, naming), nothing.weakEvidence),
    ),
    ...hat(
      sectionTitles.concessions,
      bySide(plan, own => list(concessionsOf(labelled, own, naming)), nothing.concessions),
    ),
  ];
}

function questionsSection(
  plan: SessionPlan,
  labelled: LabelledMap,
  naming: Naming,
): readonly Passage[] {
  const questions = (own: readonly Argument[]): readonly Passage[] =>
    orderedList([...new Set(own.flatMap(argument => questionsTo(labelled, argument, naming)))]);
  return hat(sectionTitles.questions, [
    ...bySide(plan, questions, nothing.questions),
    ...block(sharedTitles.openQuestions, orderedList(openQuestions(plan))),
  ]);
}
