/** What each burden of proof leaves of an issue. */
import type { Argument, Issue } from '../map/schema.js';
import { markWords } from '../outline/words-marks.js';
import type { Block, Outline } from '../outline/outline.js';
import { burdens } from '../standing/burden.js';
import type { Labelling } from '../standing/standing.js';
import { pageAbout, type View } from './define-page.js';
import { argumentRow, speaker } from './rows.js';
import { section } from './sections.js';
import { burdensWords as words } from './words-why.js';

export const burdensPage = pageAbout('burdens', {
  subject: (map, id) => map.issueById.get(id),
  title: () => words.title,
  crumb: () => words.crumb,
  outline: burdensOutline,
});

/**
 * Every argument on an issue with its standing at all four burdens, side by side, then the answers
 * to which nothing that stands replies. Nothing is counted: a figure would tell how finely a side
 * was cut up, and at which burden one looks.
 */
function burdensOutline(view: View, issue: Issue): Outline {
  const { map, labelling, label } = view;
  const { editorCounts } = labelling.assumptions;
  const list = map.arguments.filter(
    ({ issue: on, editor }) => on === issue.id && (editorCounts || !editor),
  );
  const labellings = burdens.map(burden => label(burden, labelling.assumptions));
  const last = list.filter(({ id }) => {
    const isAnswer = map.attacksBy(id, editorCounts).length > 0;
    return isAnswer && labelling.of(id) === 'stands';
  });
  return {
    place: `burdens/${issue.id}`,
    title: words.of(issue.title),
    blocks: [
      { kind: 'row', to: `issue/${issue.id}`, marks: [], lead: words.motion, text: issue.motion },
      { kind: 'text', text: words.order },
      ...burdens.map((burden): Block => ({
        kind: 'text',
        text: words.burden(burden, labelling.burden),
        tone: 'muted',
      })),
      ...(['for', 'against', 'neither'] as const).flatMap(side =>
        section(
          words.arguments(markWords({ of: 'side', is: side })),
          list
            .filter(argument => argument.side === side)
            .map(argument => atEachBurden(view, labellings, argument)),
        ),
      ),
      ...section(
        words.last(labelling.burden, map),
        last.map(argument =>
          argumentRow(
            view,
            argument,
            `${speaker(map, argument)}, ${markWords({ of: 'side', is: argument.side })}`,
          ),
        ),
        words.noLast,
      ),
    ],
  };
}

function atEachBurden({ map }: View, labellings: readonly Labelling[], argument: Argument): Block {
  return {
    kind: 'row',
    to: `argument/${argument.id}`,
    marks: labellings.map(labelling => ({ of: 'standing', is: labelling.of(argument.id) })),
    lead: speaker(map, argument),
    text: argument.title ?? argument.claim,
    whole: argument.claim,
  };
}
