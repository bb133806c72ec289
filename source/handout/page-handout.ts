/**
 * A case on one page: the motion, the case as tags with one line of warrant and a cite, the order
 * of speeches, and the three answers that one must have.
 */
import type { Argument } from '../map/schema.js';
import type { OpposingArgument } from '../strategy/opposing-arguments.js';
import { shortName } from '../strategy/words.js';
import { answerTo, mustHaves } from './answer-choice.js';
import { firstThatFits } from './budget.js';
import { shortCite } from './cites.js';
import type { Handout, Passage, DocumentRun } from './document.js';
import { firstSentence } from './first-sentence.js';
import { pagesOf } from './length.js';
import { hat, labelledText, list, text } from './passages.js';
import {
  aloud,
  cardNotes,
  shortCaveat,
  speechesLine,
  speechesTable,
  timeWords,
  sideNaming,
  type SeatPaper,
} from './side-paper.js';
import { weighing, type Naming } from './naming.js';
import { nobodyShort } from './words/argument.js';
import { motionLabel, noArgumentYet } from './words/sections.js';
import {
  caseTitle,
  ended,
  leansOnWhatIsBefore,
  leftOutWords,
  mustHave,
  saidBefore,
  shortTitles,
  unansweredName,
  weSay,
} from './words/short.js';
import { sideTitle } from './words/side.js';

/** How many that nothing answers are named. */
const mostUnanswered = 3;

/** What is said, where there is less and less room. */
interface Detail {
  readonly claims: boolean;
  readonly table: boolean;
  readonly warrants: boolean;
  /** Whether all of the reasoning is told, or its first sentence. */
  readonly reasoning?: true;
  /** Whether a card that needs its caveat has it. */
  readonly caveats?: true;
  /** How many of the arguments are named. */
  readonly most: number;
}

const details: readonly [Detail, ...Detail[]] = [
  { claims: true, table: true, warrants: true, reasoning: true, caveats: true, most: 12 },
  { claims: true, table: true, warrants: true, caveats: true, most: 12 },
  { claims: true, table: true, warrants: true, most: 12 },
  { claims: true, table: false, warrants: true, caveats: true, most: 12 },
  { claims: true, table: false, warrants: true, most: 12 },
  { claims: false, table: true, warrants: true, most: 12 },
  { claims: false, table: false, warrants: true, most: 12 },
  { claims: false, table: false, warrants: false, most: 24 },
  { claims: false, table: false, warrants: false, most: 10 },
];

export function pageHandout(paper: SeatPaper): Handout {
  const { seat } = paper;
  return {
    id: `page-${seat.id}`,
    title: sideTitle(seat.title, seat.side.stands),
    passages: firstThatFits(details, pagesOf.page, detail => written(paper, detail)),
  };
}

function written(paper: SeatPaper, detail: Detail): readonly Passage[] {
  const { plan, seat } = paper;
  const answered = mustHaves(paper);
  const naming = sideNaming(
    paper,
    answered.flatMap(one => answerTo(paper, one).answer ?? []),
  );
  return [
    { kind: 'text', label: motionLabel, words: plan.wording },
    ...labelledText(shortTitles.saidBefore, saidBefore(seat.before.map(one => naming.short(one)))),
    ...hat(
      caseTitle(seat.before.length > 0),
      seat.own.length === 0
        ? [text(noArgumentYet)]
        : [text(timeWords(paper)), ...tags(paper, naming, detail)],
    ),
    ...hat(mustHave(answered.length), list(answered.map(one => answerLine(paper, naming, one)))),
    ...labelledText(shortTitles.unanswered, unanswered(paper, naming)),
    ...(detail.table ? [speechesTable(paper, naming)] : [speechesLine(paper, naming)]),
  ];
}

function tags(paper: SeatPaper, naming: Naming, detail: Detail): readonly Passage[] {
  const { seat } = paper;
  const shown = seat.own.slice(0, detail.most);
  return [
    ...shown.map((argument): Passage => ({
      kind: 'text',
      words: tagRuns(paper, naming, argument, detail),
    })),
    ...labelledText(shortTitles.more, leftOutWords(seat.own.length - shown.length)),
  ];
}

function tagRuns(
  paper: SeatPaper,
  naming: Naming,
  argument: Argument,
  { claims, warrants, reasoning, caveats }: Detail,
): readonly DocumentRun[] {
  const { map } = paper.labelled;
  const [card] = aloud(paper, argument).cards;
  const { language } = map.file;
  const why = reasoning ? argument.reasoning : firstSentence(argument.reasoning, language);
  const claimOrWarrant =
    claims && shortName(argument) !== argument.claim
      ? `${naming.tell(argument)} ${why}`.trim()
      : warrantOf(argument, language);
  const whose = card && cardNotes(paper, argument, card);
  const caveat = card && caveats ? shortCaveat(paper, argument, card) : undefined;
  return [
    { text: naming.short(argument), strong: true },
    { text: ` (${map.partyById.get(argument.party ?? '')?.short ?? nobodyShort}). ` },
    ...(warrants && claimOrWarrant !== '' ? [{ text: `${claimOrWarrant} ` }] : []),
    ...(card ? [{ text: shortCite(map, card), cite: true as const }] : []),
    ...(whose === undefined ? [] : [{ text: ` ${whose}`, strong: true as const }]),
    ...(caveat === undefined ? [] : [{ text: ` ${caveat}` }]),
  ];
}

/** Why, in a sentence; the claim where that says of whom it speaks by the claim alone. */
function warrantOf(argument: Argument, language: string): string {
  const sentence = firstSentence(argument.reasoning, language);
  if (!leansOnWhatIsBefore(sentence, language)) return sentence;
  return shortName(argument) === argument.claim ? '' : argument.claim;
}

/** What the other side says that nothing answers, and what can still be said to it. */
function unanswered({ opposing }: SeatPaper, naming: Naming): string | undefined {
  const open = opposing.filter(({ answers }) => answers.length === 0).slice(0, mostUnanswered);
  if (open.length === 0) return undefined;
  const names = open.map(({ argument, besides }) =>
    unansweredName(
      naming.short(argument),
      besides.slice(0, 1).map(one => naming.short(one)),
    ),
  );
  return ended(names.join('; '));
}

function answerLine(
  paper: SeatPaper,
  naming: Naming,
  one: OpposingArgument,
): readonly DocumentRun[] {
  const { map } = paper.labelled;
  const { argument } = one;
  const { answer, weighs } = answerTo(paper, one);
  const isNew =
    answer !== undefined && !naming.isRecalled(answer) && !paper.seat.own.includes(answer);
  const [card] = answer && isNew ? aloud(paper, answer).cards : [];
  return [
    { text: naming.short(argument) },
    { text: `. ${weSay}: ` },
    ...(answer
      ? [
          {
            text: naming.again(answer),
            strong: true as const,
          },
        ]
      : []),
    { text: weighs && answer ? `. ${weighing(naming, argument, answer)}` : '.' },
    ...(card ? [{ text: ' ' }, { text: shortCite(map, card), cite: true as const }] : []),
  ];
}
