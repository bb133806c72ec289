/** The open questions of a map. */
import type { Outline } from '../outline/outline.js';
import { namedPage } from './define-page.js';
import { type Reading } from './rows.js';
import { section } from './sections.js';
import { listNames, questionWords as words } from './words-items.js';

export const questionsPage = namedPage('questions', listNames.questions, questionsOutline);

function questionsOutline({ map }: Reading): Outline {
  return {
    place: 'questions',
    title: listNames.questions,
    blocks: section(
      words.all,
      map.questions.map(question => ({
        kind: 'row',
        to: `question/${question.id}`,
        marks: [],
        text: question.text,
      })),
      words.none,
    ),
  };
}
