/** The hand-out of one side: its case, what it will meet and what answers that, concessions, questions, glossary, sources. */
import type { Argument } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import type { Reading } from '../walk/outlines/rows.js';
import { answersTo, chosenBy, metBy, type Answer } from './answers.js';
import { questionsTo } from './brief-questions.js';
import { block, burdenSection, glossarySection, grantedOf, hat, list, openQuestions, roundSection, sourcesSection } from './brief-sections.js';
import { capital, evidencePassages, maker, reasoning, standingPassages, standingUnder } from './brief-words.js';
import type { Handout, Passage } from './document.js';
import { otherSide, type SessionPlan, type Side } from './session-plan.js';
import { tasksSection } from './tasks-section.js';

export function sideHandout(plan: SessionPlan, reading: Reading, side: Side): Handout {
  const other = otherSide(plan, side);
  const own = chosenBy(plan, side);
  const met = metBy(plan, side).map(({ argument }) => argument);
  const said = [
    ...opening(plan, side),
    ...tasksSection(plan, side),
    ...hat('Case', own.flatMap((argument, at) => caseBlock(reading, argument, at + 1, side.arguments.find(one => one.argument === argument.id)?.note))),
    ...hat('Answers to what will be said', answerBlocks(plan, reading, side)),
    ...hat('Concessions to expect', [
      ...block('Granted of what this side says', list(grantedOf(reading, own))),
      ...block('Granted of what the other side says', list(grantedOf(reading, met.filter(({ side: stands }) => stands !== side.stands)))),
    ]),
    ...hat('Questions to ask', [
      ...chosenBy(plan, other).flatMap(argument => block(`Of "${argument.claim}" (${maker(plan.map, argument)})`, list(questionsTo(reading, argument), true))),
      ...block('Open questions of the map', list(openQuestions(plan), true)),
    ]),
    ...burdenSection(reading),
    ...roundSection(plan),
  ];
  const cited = [...own, ...met.flatMap(argument => answersTo(plan.map, reading.labelling, argument.id)).map(({ argument }) => argument)];
  return {
    id: `side-${side.id}`,
    title: `${side.title}: ${side.stands} the motion`,
    passages: [...said, ...glossarySection(plan, said), ...sourcesSection(plan, cited)],
  };
}

function opening(plan: SessionPlan, side: Side): readonly Passage[] {
  const parties = side.parties.map(id => plan.map.partyById.get(id)?.name ?? id);
  return [
    { kind: 'text', label: 'Motion', words: plan.wording },
    { kind: 'text', label: 'Draws on', words: `${parties.join('; ')}. What is argued here is what these parties and the others named have said, as the map "${plan.map.file.title}" holds it.` },
    { kind: 'text', label: 'Debate', words: `${plan.debate.title}. The judge applies the burden ${plan.file.burden}; "counts" and "stands" are meant under this burden.` },
    ...(side.note ? [{ kind: 'text', label: "The coach's note", words: side.note } as const] : []),
  ];
}

/** An argument that the side makes. */
function caseBlock(reading: Reading, argument: Argument, number: number, note: string | undefined): readonly Passage[] {
  return block(`${number}. ${capital(maker(reading.map, argument))}`, [
    { kind: 'heading', level: 'tag', text: argument.claim },
    ...reasoning(argument),
    ...standingPassages(reading, argument),
    ...evidencePassages(reading, argument),
    ...(note ? [{ kind: 'text', label: "The coach's note", words: note } as const] : []),
  ]);
}

/** What the side will meet, each with the map's answers to it. An argument is set out once; later it is only named. */
function answerBlocks(plan: SessionPlan, reading: Reading, side: Side): readonly Passage[] {
  const own = chosenBy(plan, side);
  const setOut = new Set(own.map(({ id }) => id));
  const given = new Set(own.flatMap(argument => argument.evidence.map(citedId)));
  return metBy(plan, side).flatMap(({ argument, named }) => {
    const answers = answersTo(plan.map, reading.labelling, argument.id, named);
    return block(`${capital(maker(reading.map, argument))}: ${argument.claim}`, [
      { kind: 'text', ...(answers.length > 0 ? { keep: true } : {}), words: `It ${standingUnder(reading.labelling, argument)}. ${answers.length === 0 ? 'Nothing in this map answers it.' : 'Answers, best first:'}` },
      ...answers.flatMap(answer => {
        const passages = answerPassages(reading, answer, setOut.has(answer.argument.id), given);
        setOut.add(answer.argument.id);
        for (const citation of answer.argument.evidence) given.add(citedId(citation));
        return passages;
      }),
    ]);
  });
}

function answerPassages(reading: Reading, { argument, relation }: Answer, again: boolean, given: ReadonlySet<string>): readonly Passage[] {
  const note = relation.note ? ` The map's note: ${relation.note}` : '';
  return [
    { kind: 'heading', level: 'tag', text: argument.claim },
    { kind: 'text', words: `Argued by ${maker(reading.map, argument)}. It ${relation.kind} the argument above, and ${standingUnder(reading.labelling, argument)}.${note}` },
    ...(again
      ? [{ kind: 'text', words: `It is set out above${argument.evidence.length > 0 ? `, with ${argument.evidence.map(citedId).join(', ')}` : ''}.` } as const]
      : [...reasoning(argument), ...evidencePassages(reading, argument, given)]),
  ];
}
