/**
 * The clash over an argument, side by side: the argument and its best answer, then the best answer
 * to that, down to the last word.
 */
import type { Argument } from '../map/schema.js';
import type { Block, Outline, Row } from '../outline/outline.js';
import { answersBestFirst } from '../standing/answers.js';
import { pageAbout, type View } from './define-page.js';
import { argumentRow, argumentTitle, relationRow } from './rows.js';
import { clashWords as words } from './words.js';

/** A longer exchange is walked, not read at once. */
const mostSteps = 12;

export const clashPage = pageAbout('clash', {
  subject: (map, id) => map.argumentById.get(id),
  about: ({ id }) => `argument/${id}`,
  title: argument => words.title(argumentTitle(argument)),
  crumb: () => 'Clash',
  outline: clashOutline,
});

function clashOutline(view: View, argument: Argument): Outline {
  const { steps, end } = exchange(view, argument);
  const [first = argumentRow(view, argument), ...answers] = steps;
  return {
    place: `clash/${argument.id}`,
    title: words.title(argumentTitle(argument)),
    wide: true,
    blocks: [...pairs([first, ...answers]), { kind: 'text', text: end, tone: 'muted' }],
  };
}

/** The steps two by two, so that each side keeps its column. */
function pairs(steps: readonly Row[]): readonly Block[] {
  return Array.from({ length: Math.ceil(steps.length / 2) }, (_pair, at): readonly Block[] => {
    const [one, other] = [steps[2 * at], steps[2 * at + 1]];
    if (!one) return [];
    return [
      { kind: 'heading', text: at === 0 ? words.pair : words.answer },
      {
        kind: 'pair',
        whole: true,
        halves: other ? [{ claim: one }, { claim: other }] : [{ claim: one }],
      },
    ];
  }).flat();
}

/** The argument, its best answer, the best answer to that: to the last, or to where it circles. */
function exchange(
  view: View,
  argument: Argument,
): { readonly steps: readonly Row[]; readonly end: string } {
  const steps: Row[] = [argumentRow(view, argument)];
  const passed = new Set([argument.id]);
  let at = argument.id;
  while (steps.length < mostSteps) {
    const answers = answersBestFirst(view.map, view.labelling, at);
    const best = answers.find(({ argument: { id } }) => !passed.has(id));
    if (!best) return { steps, end: answers.length === 0 ? endOf(steps.length) : words.loop };
    steps.push(...relationRow(view, best.relation, 'to'));
    at = best.argument.id;
    passed.add(at);
  }
  return { steps, end: words.more };
}

function endOf(steps: number): string {
  return steps === 1 ? words.none : words.end;
}
