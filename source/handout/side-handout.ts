/**
 * The full hand-out of one seat: its case, what it will meet and what answers that, concessions,
 * questions, glossary.
 */
import type { Argument } from '../map/schema.js';
import { otherSide, type SessionPlan } from '../plan/session-plan.js';
import { chosenArguments } from '../strategy/opposing-arguments.js';
import type { LabelledMap } from '../strategy/strength.js';
import { answersSection } from './answers-section.js';
import { caseBlocks } from './case-blocks.js';
import type { Handout, Passage } from './document.js';
import { block, hat, labelledText, list, orderedList, text } from './passages.js';
import { questionsTo } from './questions.js';
import type { Seat } from './seats.js';
import {
  burdenSection,
  concessionsOf,
  glossarySection,
  openQuestions,
  preparationText,
} from './shared-sections.js';
import { speechesTable, timeWords, sideNaming, type SeatPaper } from './side-paper.js';
import { tasksSection } from './tasks-section.js';
import type { Naming } from './naming.js';
import { labels as argumentLabels, maker, usualWords } from './words/argument.js';
import { motionLabel, noArgumentYet, sectionTitles as sharedTitles } from './words/sections.js';
import { caseTitle, saidBefore, shortTitles } from './words/short.js';
import {
  debateWords,
  drawsOnWords,
  labels,
  questionsOf,
  sectionTitles,
  sideTitle,
} from './words/side.js';

export function sideHandout(paper: SeatPaper): Handout {
  const { plan, labelled, seat, opposing, share } = paper;
  const { side, own } = seat;
  const naming = sideNaming(paper);
  const noteOf = ({ id }: Argument): string | undefined =>
    side.arguments.find(one => one.argument === id)?.note;
  const written = [
    ...opening(plan, seat, naming),
    ...tasksSection(plan, side, naming),
    ...labelledText(shortTitles.saidBefore, saidBefore(seat.before.map(one => naming.short(one)))),
    ...hat(caseTitle(seat.before.length > 0), [
      text(own.length === 0 ? noArgumentYet : timeWords(paper)),
      ...caseBlocks({ labelled, own, naming, share, noteOf }),
    ]),
    ...answersSection(labelled, opposing, naming),
    ...concessionsSection(
      labelled,
      own,
      opposing.map(({ argument }) => argument).filter(theirs => theirs.side !== side.stands),
      naming,
    ),
    ...questionsSection(plan, labelled, seat, naming),
    ...burdenSection(labelled),
    ...hat(sharedTitles.round, [speechesTable(paper, naming), ...preparationText(plan)]),
  ];
  return {
    id: `side-${seat.id}`,
    title: sideTitle(seat.title, side.stands),
    passages: [...written, ...glossarySection(plan, written)],
  };
}

function opening(
  { map, file, debate, wording }: SessionPlan,
  { side }: Seat,
  naming: Naming,
): readonly Passage[] {
  const parties = side.parties.map(id => map.partyById.get(id)?.name ?? id);
  return [
    { kind: 'text', label: motionLabel, words: wording },
    ...labelledText(labels.drawsOn, drawsOnWords(parties, map.file.title)),
    ...labelledText(
      labels.debate,
      debateWords(debate.title, file.burden, usualWords(naming.usual)),
    ),
    ...labelledText(argumentLabels.note, side.note),
  ];
}

function concessionsSection(
  labelled: LabelledMap,
  own: readonly Argument[],
  theirs: readonly Argument[],
  naming: Naming,
): readonly Passage[] {
  return hat(sectionTitles.concessions, [
    ...block(labels.grantedOfOurs, list(concessionsOf(labelled, own, naming))),
    ...block(labels.grantedOfTheirs, list(concessionsOf(labelled, theirs, naming))),
  ]);
}

function questionsSection(
  plan: SessionPlan,
  labelled: LabelledMap,
  { side }: Seat,
  naming: Naming,
): readonly Passage[] {
  return hat(sectionTitles.questions, [
    ...chosenArguments(plan, otherSide(plan, side)).flatMap(argument =>
      block(
        questionsOf(naming.short(argument), maker(plan.map, argument)),
        orderedList(questionsTo(labelled, argument, naming)),
      ),
    ),
    ...block(sharedTitles.openQuestions, orderedList(openQuestions(plan))),
  ]);
}
