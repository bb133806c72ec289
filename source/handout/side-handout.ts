/**
 * The hand-out of one side: its case, what it will meet and what answers that, concessions,
 * questions, glossary, sources.
 */
import type { Argument } from '../map/schema.js';
import { otherSide, type SessionPlan, type SessionSide } from '../plan/session-plan.js';
import { chosenArguments, opposingArguments } from '../strategy/opposing-arguments.js';
import { caseWords, secondsFor } from '../strategy/reading-time.js';
import type { LabelledMap } from '../strategy/strength.js';
import { answersSection } from './answers-section.js';
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
} from './shared-sections.js';
import { tasksSection } from './tasks-section.js';
import { labels as argumentLabels, maker } from './words/argument.js';
import { motionLabel, noArgumentYet, sectionTitles as sharedTitles } from './words/sections.js';
import {
  caseLengthWords,
  debateWords,
  drawsOnWords,
  labels,
  questionsOf,
  sectionTitles,
  sideTitle,
} from './words/side.js';

export function sideHandout(plan: SessionPlan, labelled: LabelledMap, side: SessionSide): Handout {
  const own = chosenArguments(plan, side);
  const opposing = opposingArguments(plan, labelled.labelling, side);
  const noteOf = ({ id }: Argument): string | undefined =>
    side.arguments.find(one => one.argument === id)?.note;
  const written = [
    ...opening(plan, side),
    ...tasksSection(plan, side),
    ...hat(sectionTitles.case, [
      ...caseLength(plan, labelled, own),
      ...caseBlocks(labelled, own, noteOf),
    ]),
    ...answersSection(labelled, own, opposing),
    ...concessionsSection(
      labelled,
      own,
      opposing.map(({ argument }) => argument).filter(theirs => theirs.side !== side.stands),
    ),
    ...questionsSection(plan, labelled, side),
    ...burdenSection(labelled),
    ...roundSection(plan),
  ];
  const cited = [...own, ...opposing.flatMap(({ answers }) => answers)];
  return {
    id: `side-${side.id}`,
    title: sideTitle(side.title, side.stands),
    passages: [...written, ...glossarySection(plan, written), ...sourcesSection(plan, cited)],
  };
}

function opening(
  { map, file, debate, wording }: SessionPlan,
  side: SessionSide,
): readonly Passage[] {
  const parties = side.parties.map(id => map.partyById.get(id)?.name ?? id);
  return [
    { kind: 'text', label: motionLabel, words: wording },
    ...labelledText(labels.drawsOn, drawsOnWords(parties, map.file.title)),
    ...labelledText(labels.debate, debateWords(debate.title, file.burden)),
    ...labelledText(argumentLabels.note, side.note),
  ];
}

function caseLength(
  { wordsPerMinute }: SessionPlan,
  { map, labelling }: LabelledMap,
  own: readonly Argument[],
): readonly Passage[] {
  if (own.length === 0) return [text(noArgumentYet)];
  const words = own.reduce((sum, argument) => sum + caseWords(map, labelling, argument), 0);
  const seconds = secondsFor(words, wordsPerMinute);
  return [{ kind: 'text', keep: true, words: caseLengthWords(seconds, wordsPerMinute) }];
}

function concessionsSection(
  labelled: LabelledMap,
  own: readonly Argument[],
  theirs: readonly Argument[],
): readonly Passage[] {
  return hat(sectionTitles.concessions, [
    ...block(labels.grantedOfOurs, list(concessionsOf(labelled, own))),
    ...block(labels.grantedOfTheirs, list(concessionsOf(labelled, theirs))),
  ]);
}

function questionsSection(
  plan: SessionPlan,
  labelled: LabelledMap,
  side: SessionSide,
): readonly Passage[] {
  return hat(sectionTitles.questions, [
    ...chosenArguments(plan, otherSide(plan, side)).flatMap(argument =>
      block(
        questionsOf(argument.claim, maker(plan.map, argument)),
        orderedList(questionsTo(labelled, argument)),
      ),
    ),
    ...block(sharedTitles.openQuestions, orderedList(openQuestions(plan))),
  ]);
}
