/** What "Where do I stand?" asks: the issues, and one claim after the other. */
import type { Issue } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { pieces } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Block, Outline } from '../outline/outline.js';
import { paragraphs, section } from '../pages/sections.js';
import type { DeckMap } from './cards/deck-map.js';
import { stanceAnswers, type Study } from './profile/profile.js';
import { introductionOf } from './quiz/introduction.js';
import { statementsOf, unansweredOf, type Statement } from './quiz/statements.js';
import { quizWords } from './quiz/words.js';
import { outcomeBlocks, type StanceView } from './stance-outcome.js';
import { toStudy } from './study-messages.js';

export const stancePlace = 'where-do-i-stand';

/** The issues, each with how far one is. */
export function issuesOutline(map: StanceMap, study: Study): Outline {
  const given = Map.groupBy(
    Object.keys(study.stances),
    reference => map.argumentById.get(reference.slice(reference.indexOf('/') + 1))?.issue,
  );
  return {
    place: stancePlace,
    title: quizWords.title,
    blocks: [
      { kind: 'text', text: quizWords.intro },
      ...section(
        quizWords.issues,
        map.issues.map(({ id, title, motion }) => ({
          kind: 'row',
          to: `${stancePlace}/${id}`,
          marks: [],
          lead: `${safeLine(title)}, ${quizWords.answeredSoFar(given.get(id)?.length ?? 0)}`,
          text: motion,
        })),
        quizWords.noIssues,
      ),
    ],
  };
}

export function stanceOutline(view: StanceView, issue: Issue): Outline {
  const statements = statementsOf(view.deck, issue.id);
  const unanswered = unansweredOf(statements, view.study);
  const place = `${stancePlace}/${issue.id}`;
  const title = `${quizWords.title} ${issue.short ?? issue.title}`;
  const [statement] = unanswered;
  if (statements.length === 0)
    return { place, title, blocks: [{ kind: 'text', text: quizWords.tooLittle }] };
  const others = section(quizWords.otherIssues, [
    { kind: 'row', to: stancePlace, marks: [], text: quizWords.allIssues },
  ]);
  if (!statement)
    return { place, title, blocks: [...outcomeBlocks(view, issue, statements), ...others] };
  return {
    place,
    title: quizWords.at(title, statements.length - unanswered.length + 1, statements.length),
    blocks: [...askBlocks(view.deck, issue, statement), ...others],
  };
}

function askBlocks(deck: DeckMap, issue: Issue, statement: Statement): readonly Block[] {
  const { matter, text, context } = statement;
  return [
    {
      kind: 'text',
      text: `${quizWords.matterQuestion(matter)} ${quizWords.matterTask(matter)}`,
    },
    ...paragraphs(safeLine(text), pieces, quizWords.claim).map(
      block => ({ ...block, tone: 'strong' }) as const,
    ),
    ...section(
      quizWords.answers,
      stanceAnswers.map((answer, at) => ({
        kind: 'row',
        run: toStudy.send({ is: 'stance', issue: issue.id, answer }),
        marks: [],
        lead: String(at + 1),
        text: quizWords.answer(matter, answer),
      })),
    ),
    ...section(quizWords.toUnderstand, [
      ...context.flatMap(one => paragraphs(one.text, pieces, one.label)),
      ...paragraphs(safeLine(issue.motion), pieces, quizWords.motion),
      ...paragraphs(introductionOf(deck, issue, statement.reference), pieces, quizWords.background),
    ]),
  ];
}
