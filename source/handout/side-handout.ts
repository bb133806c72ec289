/**
 * The hand-out of one side: its case, what it will meet and what answers that, concessions,
 * questions, glossary, sources.
 */
import type { Argument } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { clockFigures } from '../text/figures.js';
import type { Reading } from '../pages/rows.js';
import {
  chosenArguments,
  opposingArguments,
  type OpposingArgument,
} from '../strategy/opposing-arguments.js';
import { questionsTo } from './brief-questions.js';
import {
  block,
  burdenSection,
  glossarySection,
  grantedOf,
  hat,
  list,
  openQuestions,
  roundSection,
  sourcesSection,
} from './brief-sections.js';
import {
  capital,
  claimLine,
  evidencePassages,
  maker,
  reasoning,
  standingUnder,
} from './brief-words.js';
import { caseBlocks } from './case-blocks.js';
import type { Handout, Passage } from './document.js';
import { caseWords, secondsFor } from '../strategy/reading-time.js';
import { otherSide, type SessionPlan, type SessionSide } from '../plan/session-plan.js';
import { tasksSection } from './tasks-section.js';

export function sideHandout(plan: SessionPlan, reading: Reading, side: SessionSide): Handout {
  const own = chosenArguments(plan, side);
  const met = opposingArguments(plan, reading.labelling, side);
  const theirs = met
    .map(({ argument }) => argument)
    .filter(({ side: stands }) => stands !== side.stands);
  const said = [
    ...opening(plan, side),
    ...tasksSection(plan, side),
    ...hat('Case', [
      ...caseLength(plan, reading, own),
      ...caseBlocks(
        reading,
        own,
        ({ id }) => side.arguments.find(one => one.argument === id)?.note,
      ),
    ]),
    ...hat('Answers to what will be said', answerBlocks(reading, own, met)),
    ...hat('Concessions to expect', [
      ...block('Granted of what this side says', list(grantedOf(reading, own))),
      ...block('Granted of what the other side says', list(grantedOf(reading, theirs))),
    ]),
    ...hat('Questions to ask', [
      ...chosenArguments(plan, otherSide(plan, side)).flatMap(argument =>
        block(
          `Of "${argument.claim}" (${maker(plan.map, argument)})`,
          list(questionsTo(reading, argument), true),
        ),
      ),
      ...block('Open questions of the map', list(openQuestions(plan), true)),
    ]),
    ...burdenSection(reading),
    ...roundSection(plan),
  ];
  const cited = [...own, ...met.flatMap(({ answers }) => answers)];
  return {
    id: `side-${side.id}`,
    title: `${side.title}: ${side.stands} the motion`,
    passages: [...said, ...glossarySection(plan, said), ...sourcesSection(plan, cited)],
  };
}

function caseLength(
  plan: SessionPlan,
  { map, labelling }: Reading,
  own: readonly Argument[],
): readonly Passage[] {
  if (own.length === 0)
    return [{ kind: 'text', words: 'The plan has no argument for this side yet.' }];
  const words = own.reduce((sum, argument) => sum + caseWords(map, labelling, argument), 0);
  return [
    {
      kind: 'text',
      keep: true,
      words:
        'Read aloud with the evidence that counts, it takes about ' +
        `${clockFigures(secondsFor(words, plan.wordsPerMinute))} at ${plan.wordsPerMinute} ` +
        'words a minute.',
    },
  ];
}

function opening(plan: SessionPlan, side: SessionSide): readonly Passage[] {
  const parties = side.parties.map(id => plan.map.partyById.get(id)?.name ?? id);
  return [
    { kind: 'text', label: 'Motion', words: plan.wording },
    {
      kind: 'text',
      label: 'Draws on',
      words:
        `${parties.join('; ')}. What is argued here is what these parties and the others ` +
        `named have said, as the map "${plan.map.file.title}" holds it.`,
    },
    {
      kind: 'text',
      label: 'Debate',
      words:
        `${plan.debate.title}. The judge applies the burden ${plan.file.burden}; "counts" ` +
        'and "stands" are meant under this burden.',
    },
    ...(side.note ? [{ kind: 'text', label: "The coach's note", words: side.note } as const] : []),
  ];
}

/**
 * What the side will meet, each with its answers. An argument is set out once; later it is only
 * named.
 */
function answerBlocks(
  reading: Reading,
  own: readonly Argument[],
  met: readonly OpposingArgument[],
): readonly Passage[] {
  const setOut = new Set(own.map(({ id }) => id));
  const given = new Set(own.flatMap(argument => argument.evidence.map(citedId)));
  return met.flatMap(one =>
    block(`${capital(maker(reading.map, one.argument))}: ${one.argument.claim}`, [
      {
        kind: 'text',
        ...(one.answers.length > 0 ? { keep: true } : {}),
        words: `It ${standingUnder(reading.labelling, one.argument)}. ${answersWords(one)}`,
      },
      ...one.answers.flatMap(answer => {
        const passages = answerPassages(
          reading,
          one.argument,
          answer,
          setOut.has(answer.id),
          given,
        );
        setOut.add(answer.id);
        for (const citation of answer.evidence) given.add(citedId(citation));
        return passages;
      }),
      ...(one.others.length > 0
        ? [
            {
              kind: 'list',
              lead: 'Also against it in the map',
              items: one.others.map(other => claimLine(reading, other)),
            } as const,
          ]
        : []),
    ]),
  );
}

function answersWords({ answers, planned }: OpposingArgument): string {
  if (answers.length === 0) return 'Nothing in this map that this side could say answers it.';
  return planned
    ? 'Answers, in the order of the plan:'
    : 'The plan names no answer; the best in the map:';
}

function answerPassages(
  reading: Reading,
  to: Argument,
  answer: Argument,
  again: boolean,
  given: ReadonlySet<string>,
): readonly Passage[] {
  const relation = reading.map
    .relationsTo(to.id, 'rebuts', 'undercuts')
    .find(({ from }) => from === answer.id);
  const note = relation?.note ? ` The map's note: ${relation.note}` : '';
  return [
    { kind: 'heading', level: 'tag', text: answer.claim },
    {
      kind: 'text',
      words:
        `Argued by ${maker(reading.map, answer)}. It ${relation?.kind ?? 'answers'} the ` +
        `argument above, and ${standingUnder(reading.labelling, answer)}.${note}`,
    },
    ...(again
      ? [
          {
            kind: 'text',
            words:
              'It is set out ' +
              `above${answer.evidence.length > 0 ? `, with ${answer.evidence.map(citedId).join(', ')}` : ''}.`,
          } as const,
        ]
      : [...reasoning(answer), ...evidencePassages(reading, answer, given)]),
  ];
}
