/** The arguments that are unanswered, by question and side. */
import { sides, type Issue } from '../map/schema.js';
import type { Outline, Row } from '../outline/outline.js';
import { unansweredArguments, type UnansweredArgument } from '../standing/unanswered.js';
import { recordedWords } from '../standing/words.js';
import { namedPage, type View } from './define-page.js';
import { argumentRow, withoutEnd } from './rows.js';
import { section } from './sections.js';
import { unansweredWords as words } from './words-unanswered.js';

export const unansweredPage = namedPage('unanswered', words.title, unansweredOutline);

function unansweredOutline(view: View): Outline {
  const { map, labelling } = view;
  const { editorCounts } = labelling.assumptions;
  // What an editor remarks asks for no answer while it counts for nothing.
  const found = unansweredArguments(map, labelling, view.filter).filter(
    ({ argument }) => editorCounts || !argument.editor,
  );
  const bySide = (issue: Issue): Outline['blocks'] =>
    sides.flatMap(side => {
      const mine = found.filter(
        ({ argument }) => argument.issue === issue.id && argument.side === side,
      );
      return section(
        words.heading(issue.short ?? issue.title, side),
        mine.map(one => unansweredRow(view, one)),
        undefined,
        String(mine.length),
      );
    });
  const blocks = map.issues.flatMap(bySide);
  return {
    place: 'unanswered',
    lists: true,
    title: words.title,
    head: [{ kind: 'text', text: words.what(recordedWords(map)), tone: 'muted', most: 2 }],
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: words.none }],
  };
}

function unansweredRow(view: View, { argument, because }: UnansweredArgument): Row {
  const row = withoutEnd(argumentRow(view, argument));
  const why = words.because[because];
  return { ...row, ends: words.columns, ...(why === '' ? {} : { end: why }) };
}
