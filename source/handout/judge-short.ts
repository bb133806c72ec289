/**
 * The judge's hand-out of one or two pages: both cases in the same words, and where they are open.
 */
import type { Argument } from '../map/schema.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { unansweredArguments } from '../standing/unanswered.js';
import { chosenArguments } from '../strategy/opposing-arguments.js';
import type { LabelledMap } from '../strategy/strength.js';
import { firstThatFits } from './budget.js';
import { shortCite } from './cites.js';
import type { Handout, Passage, Words } from './document.js';
import { bySide, judgeNaming, unansweredSentences, unansweredTogether } from './judge-parts.js';
import { pagesOf, type Length } from './length.js';
import { hat, list, orderedList, text } from './passages.js';
import { questionsTo } from './questions.js';
import { bestCited } from './read-aloud.js';
import { roundSection } from './shared-sections.js';
import type { Naming } from './naming.js';
import { capitalized, maker, standingMark, usualWords } from './words/argument.js';
import { fairness, nothing, sectionTitles, sideWithStand, title } from './words/judge.js';
import { burdenLine, motionLabel, noArgumentYet } from './words/sections.js';

interface Detail {
  readonly claims: boolean;
  readonly questions: number;
  readonly round: boolean;
  /** Whether what is left unanswered for one reason is named together. */
  readonly together?: true;
}

const details: readonly [Detail, ...Detail[]] = [
  { claims: true, questions: 8, round: true },
  { claims: true, questions: 4, round: false },
  { claims: true, questions: 0, round: false },
  { claims: false, questions: 4, round: false },
  { claims: false, questions: 0, round: false },
  { claims: false, questions: 0, round: false, together: true },
];

export function judgeInShort(
  plan: SessionPlan,
  labelled: LabelledMap,
  length: Exclude<Length, 'full'>,
): Handout {
  const passages = firstThatFits(details, pagesOf[length], detail =>
    written(plan, labelled, detail),
  );
  return { id: `${length}-judge`, title, passages };
}

function written(plan: SessionPlan, labelled: LabelledMap, detail: Detail): readonly Passage[] {
  const { labelling } = labelled;
  const naming = judgeNaming(plan, labelling);
  const open = unansweredArguments(plan.map, labelling, { issue: plan.issue.id });
  const sentencesOf = detail.together ? unansweredTogether : unansweredSentences;
  const questions = (own: readonly Argument[]): readonly Passage[] =>
    orderedList(
      [
        ...new Set(
          own.flatMap(argument => questionsTo(labelled, argument, naming, { aloud: true })),
        ),
      ].slice(0, detail.questions),
    );
  return [
    { kind: 'text', label: motionLabel, words: plan.wording },
    text(burdenLine(labelling.burden, labelling.assumptions, usualWords(naming.usual))),
    text(fairness),
    ...plan.sides.flatMap(side => {
      const own = chosenArguments(plan, side);
      return hat(sectionTitles.case(sideWithStand(side)), [
        ...(own.length === 0 ? [text(noArgumentYet)] : []),
        ...own.map(argument => text(argumentLine(labelled, argument, naming, detail.claims))),
      ]);
    }),
    ...hat(
      sectionTitles.unanswered,
      bySide(plan, own => list(sentencesOf(plan.map, own, open, naming)), nothing.unanswered),
    ),
    ...(detail.questions > 0
      ? hat(sectionTitles.questions, bySide(plan, questions, nothing.questions))
      : []),
    ...(detail.round ? roundSection(plan) : []),
  ];
}

/** An argument of a case: what is claimed, by whom, how it stands, and its best card. */
function argumentLine(
  { map, labelling }: LabelledMap,
  argument: Argument,
  naming: Naming,
  claims: boolean,
): Words {
  const [card] = bestCited({ map, labelling }, argument);
  return [
    { text: naming.short(argument), strong: true },
    { text: ` (${capitalized(maker(map, argument))}).` },
    {
      text:
        `${claims ? ` ${naming.tell(argument)}` : ''}` +
        `${standingMark(labelling, argument, naming.usual)} `,
    },
    ...(card ? [{ text: shortCite(map, card), cite: true as const }] : []),
  ];
}
