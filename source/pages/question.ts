/** An open question, and the issues that it bears on. */
import type { Question } from '../map/schema.js';
import type { Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import { paragraphs, section, type Reading } from './rows.js';

export const questionPage = itemPage('question', {
  item: (map, id) => map.questionById.get(id),
  crumb: ({ id }) => id,
  outline: questionOutline,
});

function questionOutline({ map }: Reading, question: Question): Outline {
  return {
    place: `question/${question.id}`,
    title: 'Open question',
    blocks: [
      ...paragraphs(question.text, pieces, 'Question'),
      ...section(
        'Issues',
        question.issues.flatMap(id => {
          const issue = map.issueById.get(id);
          return issue
            ? [{ kind: 'row', to: `issue/${id}`, marks: [], text: issue.title } as const]
            : [];
        }),
      ),
      { kind: 'row', to: 'questions', marks: [], text: 'All open questions' },
    ],
  };
}
