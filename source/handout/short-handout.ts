/**
 * A side on two pages: its case, what the other side will say beside what is answered, and what to
 * ask.
 */
import type { Argument } from '../map/schema.js';
import { otherSide } from '../plan/session-plan.js';
import { chosenArguments, type OpposingArgument } from '../strategy/opposing-arguments.js';
import { answerTo } from './answer-choice.js';
import { firstThatFits } from './budget.js';
import { shortCite } from './cites.js';
import type { Handout, Passage, Words } from './document.js';
import { firstSentence } from './first-sentence.js';
import { pagesOf } from './length.js';
import { hat, labelledText, orderedList, text } from './passages.js';
import { questionsTo } from './questions.js';
import {
  aloud,
  cardNotes,
  shortCaveat,
  speechesLine,
  timeWords,
  sideNaming,
  type SeatPaper,
} from './side-paper.js';
import { weighing, type Naming } from './naming.js';
import {
  capitalized,
  labels as argumentLabels,
  maker,
  standingMark,
  usualWords,
} from './words/argument.js';
import { countedLine, motionLabel, noArgumentYet } from './words/sections.js';
import {
  canBeSaid,
  caseTitle,
  ended,
  leftOutWords,
  noAnswer,
  pairTable,
  readUnder,
  saidBefore,
  shortTitles,
} from './words/short.js';
import { sectionTitles, sideTitle } from './words/side.js';

/** What is said, where there is less and less room. */
interface Detail {
  readonly pairs: number;
  readonly questions: number;
  /** All of the reasoning, or its first sentence. */
  readonly reasoning: boolean;
  readonly cards: boolean;
  /** Whether a card that needs its caveat has it. */
  readonly caveats?: true;
  readonly most: number;
}

const details: readonly [Detail, ...Detail[]] = [
  { pairs: 12, questions: 8, reasoning: true, cards: true, caveats: true, most: 12 },
  { pairs: 9, questions: 6, reasoning: true, cards: true, caveats: true, most: 12 },
  { pairs: 8, questions: 5, reasoning: false, cards: true, caveats: true, most: 12 },
  { pairs: 7, questions: 4, reasoning: false, cards: true, caveats: true, most: 12 },
  { pairs: 6, questions: 4, reasoning: false, cards: true, most: 12 },
  { pairs: 6, questions: 3, reasoning: false, cards: false, most: 12 },
  { pairs: 5, questions: 3, reasoning: false, cards: false, most: 10 },
  { pairs: 3, questions: 2, reasoning: false, cards: false, most: 8 },
];

export function shortHandout(paper: SeatPaper): Handout {
  const { seat } = paper;
  return {
    id: `short-${seat.id}`,
    title: sideTitle(seat.title, seat.side.stands),
    passages: firstThatFits(details, pagesOf.short, detail => written(paper, detail)),
  };
}

function written(paper: SeatPaper, detail: Detail): readonly Passage[] {
  const { plan, labelled, seat } = paper;
  const shown = paper.opposing.slice(0, detail.pairs);
  const naming = sideNaming(
    paper,
    shown.flatMap(one => answerTo(paper, one).answer ?? []),
  );
  return [
    { kind: 'text', label: motionLabel, words: plan.wording },
    text(
      countedLine(
        labelled.labelling.burden,
        labelled.labelling.assumptions,
        usualWords(naming.usual),
      ),
    ),
    ...labelledText(argumentLabels.note, seat.side.note),
    ...labelledText(shortTitles.saidBefore, saidBefore(seat.before.map(one => naming.short(one)))),
    ...hat(caseTitle(seat.before.length > 0), caseOf(paper, naming, detail)),
    ...pairs(paper, naming, detail),
    ...hat(sectionTitles.questions, orderedList(questions(paper, naming, detail))),
    speechesLine(paper, naming),
  ];
}

function caseOf(paper: SeatPaper, naming: Naming, detail: Detail): readonly Passage[] {
  const { seat } = paper;
  if (seat.own.length === 0) return [text(noArgumentYet)];
  const shown = seat.own.slice(0, detail.most);
  return [
    text(timeWords(paper)),
    ...shown.flatMap(argument => argumentInShort(paper, naming, argument, detail)),
    ...labelledText(shortTitles.more, leftOutWords(seat.own.length - shown.length)),
  ];
}

function argumentInShort(
  paper: SeatPaper,
  naming: Naming,
  argument: Argument,
  detail: Detail,
): readonly Passage[] {
  const { map, labelling } = paper.labelled;
  const [card] = aloud(paper, argument).cards;
  const warrant = detail.reasoning
    ? argument.reasoning
    : firstSentence(argument.reasoning, map.file.language);
  const whose = card && cardNotes(paper, argument, card);
  const under = card && naming.cardUnder(card.evidence, argument);
  const caveat = card && detail.caveats ? shortCaveat(paper, argument, card) : undefined;
  const note = paper.seat.side.arguments.find(one => one.argument === argument.id)?.note;
  return [
    { kind: 'heading', level: 'tag', text: naming.short(argument) },
    text(`${naming.tell(argument)} ${warrant}${standingMark(labelling, argument, naming.usual)}`),
    ...(card
      ? [
          {
            kind: 'cite' as const,
            words: [
              ...(detail.cards && under === undefined
                ? [{ text: card.evidence.statement, read: true as const }, { text: ' ' }]
                : []),
              { text: shortCite(map, card), cite: true as const },
              ...(detail.cards && under !== undefined ? [{ text: ` ${readUnder(under)}` }] : []),
              ...(whose === undefined ? [] : [{ text: ` ${whose}`, strong: true as const }]),
              ...(caveat === undefined ? [] : [{ text: ` ${caveat}` }]),
            ],
          },
        ]
      : []),
    ...labelledText(argumentLabels.note, note),
  ];
}

/** They say, we say: each with how it stands and where it is from. */
function pairs(paper: SeatPaper, naming: Naming, detail: Detail): readonly Passage[] {
  const { opposing } = paper;
  const shown = opposing.slice(0, detail.pairs);
  if (shown.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: pairTable.caption,
      columns: pairTable.columns,
      shares: [0.5, 0.5],
      rows: shown.map(one => [theySay(paper, naming, one), weSay(paper, naming, one)]),
    },
    ...labelledText(shortTitles.more, leftOutWords(opposing.length - shown.length)),
  ];
}

function theySay(paper: SeatPaper, naming: Naming, { argument }: OpposingArgument): Words {
  const { map, labelling } = paper.labelled;
  const [card] = aloud(paper, argument).cards;
  return [
    { text: `${naming.claim(argument)}${standingMark(labelling, argument, naming.usual)} ` },
    card
      ? { text: shortCite(map, card), cite: true as const }
      : { text: ended(capitalized(maker(map, argument))) },
  ];
}

function weSay(paper: SeatPaper, naming: Naming, one: OpposingArgument): Words {
  const { map, labelling } = paper.labelled;
  const { answer, weighs } = answerTo(paper, one);
  if (!answer) {
    const besides = one.besides.slice(0, 1).map(said => naming.short(said));
    return `${noAnswer} ${canBeSaid(besides)}`.trim();
  }
  const again = naming.has(answer);
  const [card] = again ? [] : aloud(paper, answer).cards;
  const whose = card && cardNotes(paper, answer, card);
  return [
    { text: again ? ended(naming.again(answer)) : naming.claim(answer), strong: true },
    { text: `${again ? '' : standingMark(labelling, answer, naming.usual)} ` },
    ...(card ? [{ text: shortCite(map, card), cite: true as const }] : []),
    ...(whose === undefined ? [] : [{ text: ` ${whose}`, strong: true as const }]),
    ...(weighs ? [{ text: weighing(naming, one.argument, answer) }] : []),
  ];
}

function questions(paper: SeatPaper, naming: Naming, detail: Detail): readonly string[] {
  const { plan, labelled, seat, opposing } = paper;
  const lists = chosenArguments(plan, otherSide(plan, seat.side)).map(argument => {
    const pair = opposing.slice(0, detail.pairs).find(one => one.argument.id === argument.id);
    const answer = pair && answerTo(paper, pair).answer;
    return questionsTo(labelled, argument, naming, {
      answers: answer ? [answer] : [],
      aloud: true,
    });
  });
  // The first of each before the second of any.
  const most = Math.max(0, ...lists.map(list => list.length));
  const inTurn = Array.from({ length: most }, (_one, at) => lists.flatMap(list => list[at] ?? []));
  return [...new Set(inTurn.flat())].slice(0, detail.questions);
}
