/** An open question, and the issues that it bears on. */
import type { Question } from '../map/schema.js';
import type { Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import { type Reading } from './rows.js';
import { paragraphs, section } from './sections.js';
import { questionWords as words } from './words-items.js';

export const questionPage = itemPage('question', {
  item: (map, id) => map.questionById.get(id),
  crumb: ({ text }) => text,
  parent: () => 'questions',
  outline: questionOutline,
});

function questionOutline({ map }: Reading, question: Question): Outline {
  return {
    place: `question/${question.id}`,
    title: words.title,
    blocks: [
      ...paragraphs(question.text, pieces, words.question),
      ...section(
        words.issues,
        question.issues.flatMap(id => {
          const issue = map.issueById.get(id);
          return issue
            ? [{ kind: 'row', to: `issue/${id}`, marks: [], text: issue.title } as const]
            : [];
        }),
      ),
      { kind: 'row', to: 'questions', marks: [], text: words.whole },
    ],
  };
}
