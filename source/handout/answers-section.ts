/** What a side will meet in the debate, each argument with the answers to it. */
import type { Argument } from '../map/schema.js';
import type { OpposingArgument } from '../strategy/opposing-arguments.js';
import { countsEditor, type LabelledMap } from '../strategy/strength.js';
import { cardPassages, reasoning } from './argument-passages.js';
import type { Passage } from './document.js';
import { block, hat, list, text } from './passages.js';
import type { Told } from './told.js';
import { capitalized, isUsual, maker, standingMark, standingUnder } from './words/argument.js';
import { answersWords, answerWords, labels, sectionTitles, setOutAbove } from './words/side.js';

/** One card is set out under an answer; the others are named. */
const cardsWords = 0;

/** An argument is set out once, the side's own in its case; later it is only named. */
export function answersSection(
  labelled: LabelledMap,
  opposing: readonly OpposingArgument[],
  told: Told,
): readonly Passage[] {
  return hat(
    sectionTitles.answers,
    opposing.flatMap(one => answersBlock(labelled, one, told)),
  );
}

function answersBlock(
  labelled: LabelledMap,
  { argument, answers, planned, others }: OpposingArgument,
  told: Told,
): readonly Passage[] {
  const { map, labelling } = labelled;
  const standing = standingMark(labelling, argument, told.usual);
  return block(told.short(argument), [
    {
      kind: 'text',
      label: capitalized(maker(map, argument)),
      words: `${told.tell(argument)}${standing}`,
    },
    {
      ...text(answersWords(answers.length, planned)),
      ...(answers.length > 0 ? { keep: true } : {}),
    },
    ...answers.flatMap(answer => answerPassages(labelled, argument, answer, told)),
    ...list(
      others.map(other => `${told.short(other)}${standingMark(labelling, other, told.usual)}`),
      labels.otherAnswers,
    ),
  ]);
}

function answerPassages(
  labelled: LabelledMap,
  to: Argument,
  answer: Argument,
  told: Told,
): readonly Passage[] {
  const { map, labelling } = labelled;
  const relation = map
    .attacksOn(to.id, countsEditor(labelling))
    .find(({ from }) => from === answer.id);
  const again = told.has(answer);
  return [
    {
      kind: 'text',
      words: [
        { text: again ? setOutAbove(told.short(answer)) : told.claim(answer), strong: true },
        {
          text: ` ${answerWords({
            by: maker(map, answer),
            kind: relation?.kind,
            standing: isUsual(labelling, answer, told.usual)
              ? undefined
              : standingUnder(labelling, answer),
            note: relation?.note,
          })}`,
        },
      ],
    },
    ...(again ? [] : [...reasoning(answer), ...cardPassages(labelled, answer, told, cardsWords)]),
  ];
}
