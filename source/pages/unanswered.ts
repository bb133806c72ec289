/** The arguments that are unanswered, by who makes them. */
import type { Block, Outline } from '../outline/outline.js';
import { unanswered, type UnansweredArgument } from '../standing/unanswered.js';
import { namedPage, type View } from './define-page.js';
import { argumentRow, section } from './rows.js';

export const unansweredPage = namedPage('unanswered', 'Unanswered', unansweredOutline);

/**
 * Per party: the arguments to which no answer is recorded, those that were only talked past, and
 * those that only a defeated argument answers.
 */
function unansweredOutline(reading: View): Outline {
  const { map } = reading;
  const found = unanswered(map, reading.labelling, reading.filter);
  const group = (title: string, list: readonly UnansweredArgument[]): readonly Block[] =>
    section(
      title,
      list.flatMap(({ argument }) =>
        argumentRow(reading, argument, map.issueById.get(argument.issue)?.title),
      ),
    );
  const parties: readonly { readonly id?: string; readonly name: string }[] = [
    ...map.parties,
    { name: 'Editor' },
  ];
  const blocks = parties.flatMap(({ id, name }) => {
    const mine = found.filter(({ argument }) => argument.party === id);
    return [
      ...group(
        `${name}: no answer recorded`,
        mine.filter(({ because }) => because === 'nothing'),
      ),
      ...group(
        `${name}: only talked past`,
        mine.filter(({ because }) => because === 'talked-past'),
      ),
      ...group(
        `${name}: only defeated arguments answer`,
        mine.filter(({ because }) => because === 'only-defeated'),
      ),
    ];
  });
  return {
    place: 'unanswered',
    title: 'Unanswered',
    blocks:
      blocks.length > 0
        ? blocks
        : [{ kind: 'text', text: 'Every argument in this view is answered.' }],
  };
}
