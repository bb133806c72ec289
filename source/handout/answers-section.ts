/** What a side will meet in the debate, each argument with the answers to it. */
import type { Argument } from '../map/schema.js';
import type { OpposingArgument } from '../strategy/opposing-arguments.js';
import { countsEditor, type LabelledMap } from '../strategy/strength.js';
import { cardPassages, reasoning } from './argument-passages.js';
import type { Passage } from './document.js';
import { block, hat, list, text } from './passages.js';
import type { Naming } from './naming.js';
import { capitalized, isUsual, maker, standingMark, standingUnder } from './words/argument.js';
import { ended } from './words/short.js';
import { answersWords, answerSentence, labels, sectionTitles, setOutAbove } from './words/side.js';

/** One card is set out under an answer; the others are named. */
const cardsWords = 0;

/** An argument is set out once, the side's own in its case; later it is only named. */
export function answersSection(
  labelled: LabelledMap,
  opposing: readonly OpposingArgument[],
  naming: Naming,
): readonly Passage[] {
  return hat(
    sectionTitles.answers,
    opposing.flatMap(one => answersBlock(labelled, one, naming)),
  );
}

function answersBlock(
  labelled: LabelledMap,
  { argument, answers, planned, others, besides }: OpposingArgument,
  naming: Naming,
): readonly Passage[] {
  const { map, labelling } = labelled;
  const standing = standingMark(labelling, argument, naming.usual);
  return block(naming.short(argument), [
    {
      kind: 'text',
      label: capitalized(maker(map, argument)),
      words: `${naming.tell(argument)}${standing}`,
    },
    {
      ...text(answersWords(answers.length, planned)),
      ...(answers.length > 0 ? { keep: true } : {}),
    },
    ...answers.flatMap(answer => answerPassages(labelled, argument, answer, naming)),
    ...list(
      others.map(other => `${naming.short(other)}${standingMark(labelling, other, naming.usual)}`),
      labels.otherAnswers,
    ),
    ...list(
      besides.map(one => ended(naming.short(one))),
      labels.besides,
    ),
  ]);
}

function answerPassages(
  labelled: LabelledMap,
  to: Argument,
  answer: Argument,
  naming: Naming,
): readonly Passage[] {
  const { map, labelling } = labelled;
  const relation = map
    .attacksOn(to.id, countsEditor(labelling))
    .find(({ from }) => from === answer.id);
  const again = naming.has(answer);
  return [
    {
      kind: 'text',
      words: [
        { text: again ? setOutAbove(naming.short(answer)) : naming.claim(answer), strong: true },
        {
          text: ` ${answerSentence({
            by: maker(map, answer),
            kind: relation?.kind,
            standing: isUsual(labelling, answer, naming.usual)
              ? undefined
              : standingUnder(labelling, answer),
            note: relation?.note,
          })}`,
        },
      ],
    },
    ...(again ? [] : [...reasoning(answer), ...cardPassages(labelled, answer, naming, cardsWords)]),
  ];
}
