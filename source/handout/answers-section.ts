/** What a side will meet in the debate, each argument with the answers to it. */
import type { Argument } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import type { OpposingArgument } from '../strategy/opposing-arguments.js';
import type { LabelledMap } from '../strategy/strength.js';
import { evidencePassages, reasoning } from './argument-passages.js';
import type { Passage } from './document.js';
import { block, hat, list, text } from './passages.js';
import { capitalized, claimWords, maker, standingUnder } from './words/argument.js';
import { answersWords, answerWords, labels, sectionTitles, setOutAbove } from './words/side.js';

/** What the hand-out has set out so far, which is not set out a second time. */
interface SetOut {
  readonly arguments: Set<string>;
  readonly evidence: Set<string>;
}

/** An argument is set out once, the side's own in its case; later it is only named. */
export function answersSection(
  labelled: LabelledMap,
  own: readonly Argument[],
  opposing: readonly OpposingArgument[],
): readonly Passage[] {
  const setOut: SetOut = {
    arguments: new Set(own.map(({ id }) => id)),
    evidence: new Set(own.flatMap(argument => argument.evidence.map(citedId))),
  };
  return hat(
    sectionTitles.answers,
    opposing.flatMap(one => answersBlock(labelled, one, setOut)),
  );
}

function answersBlock(
  labelled: LabelledMap,
  { argument, answers, planned, others }: OpposingArgument,
  setOut: SetOut,
): readonly Passage[] {
  const { map, labelling } = labelled;
  const standing = `It ${standingUnder(labelling, argument)}.`;
  return block(`${capitalized(maker(map, argument))}: ${argument.claim}`, [
    {
      ...text(`${standing} ${answersWords(answers.length, planned)}`),
      ...(answers.length > 0 ? { keep: true } : {}),
    },
    ...answers.flatMap(answer => answerPassages(labelled, argument, answer, setOut)),
    ...list(
      others.map(other => claimWords(map, labelling, other)),
      labels.otherAnswers,
    ),
  ]);
}

function answerPassages(
  labelled: LabelledMap,
  to: Argument,
  answer: Argument,
  setOut: SetOut,
): readonly Passage[] {
  const { map, labelling } = labelled;
  const relation = map.attacksOn(to.id).find(({ from }) => from === answer.id);
  const cited = answer.evidence.map(citedId);
  const detail = setOut.arguments.has(answer.id)
    ? [text(setOutAbove(cited))]
    : [...reasoning(answer), ...evidencePassages(labelled, answer, setOut.evidence)];
  setOut.arguments.add(answer.id);
  for (const id of cited) setOut.evidence.add(id);
  return [
    { kind: 'heading', level: 'tag', text: answer.claim },
    text(
      answerWords({
        by: maker(map, answer),
        kind: relation?.kind,
        standing: standingUnder(labelling, answer),
        note: relation?.note,
      }),
    ),
    ...detail,
  ];
}
