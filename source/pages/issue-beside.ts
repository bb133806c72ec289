/**
 * What a wide window shows of an issue beside the page that leads there: the motion, what stands at
 * all four burdens, the strongest of each side, and an open question.
 */
import type { Issue, Side } from '../map/schema.js';
import type { Block, Outline } from '../outline/outline.js';
import { bestCaseFirst } from '../standing/best-case.js';
import { burdens } from '../standing/burden.js';
import type { View } from './define-page.js';
import { argumentRow } from './rows.js';
import { section } from './sections.js';
import { besideWords } from './words-beside.js';

const mostOfASide = 2;

export function issueBeside(view: View, issue: Issue): Outline {
  const { map } = view;
  const [question] = map.questions.filter(({ issues }) => issues.includes(issue.id));
  return {
    place: `issue/${issue.id}`,
    title: issue.title,
    blocks: [
      { kind: 'text', text: issue.motion, tone: 'strong' },
      ...section(besideWords.stands, atEachBurden(view, issue)),
      ...section(besideWords.strongest('for'), strongest(view, issue, 'for')),
      ...section(besideWords.strongest('against'), strongest(view, issue, 'against')),
      ...(question ? section(besideWords.question, [{ kind: 'text', text: question.text }]) : []),
    ],
  };
}

/** One line a burden, so that no single figure is taken for a result. */
function atEachBurden({ map, label, labelling }: View, issue: Issue): readonly Block[] {
  const list = map.arguments.filter(
    argument => argument.issue === issue.id && !map.isEditors(argument.id),
  );
  return burdens.map(burden => {
    const labels = label(burden, labelling.assumptions);
    const standing = (side: Side): readonly [figure: number, of: number] => {
      const mine = list.filter(argument => argument.side === side);
      return [mine.filter(({ id }) => labels.of(id) === 'stands').length, mine.length];
    };
    return {
      kind: 'text',
      label: burden,
      text: besideWords.standing(standing('for'), standing('against')),
    };
  });
}

function strongest(view: View, issue: Issue, side: Side): readonly Block[] {
  const { map, labelling } = view;
  const mine = map.arguments.filter(
    argument =>
      argument.issue === issue.id && argument.side === side && !map.isEditors(argument.id),
  );
  return bestCaseFirst(map, labelling, mine)
    .slice(0, mostOfASide)
    .map(argument => argumentRow(view, argument));
}
