/** The open questions of a map. */
import type { Outline } from '../outline/outline.js';
import { namedPage } from './define-page.js';
import { section, type Reading } from './rows.js';

export const questionsPage = namedPage('questions', 'Open questions', questionsOutline);

function questionsOutline({ map }: Reading): Outline {
  return {
    place: 'questions',
    title: 'Open questions',
    blocks: section(
      'What is not known, and what would change minds',
      map.questions.map(question => ({
        kind: 'row',
        to: `question/${question.id}`,
        marks: [],
        text: question.text,
      })),
      'This map has no open questions.',
    ),
  };
}
