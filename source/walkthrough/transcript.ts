/** A walkthrough as text: what is said at each step, and what the screen shows, as an outline. */
import { wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state/state.js';
import { afterStep, scriptStart } from './player.js';
import { shownLines } from './shown.js';
import type { Walkthrough } from './walkthrough.js';
import { chapterLine, noteLine, nothingSaid } from './words.js';

const width = 100;

/**
 * The transcript. A step that changes nothing on the screen is its narration alone. The presenter's
 * notes are in it only where they are asked for.
 */
export function transcript(
  program: Program,
  script: Walkthrough,
  { notes = false }: { readonly notes?: boolean } = {},
): string {
  const lines: string[] = [safeLine(script.title), ''];
  let state: WalkState = scriptStart(program, script, script.size.columns, script.size.rows);
  let before = '';
  script.steps.forEach(({ step }, index) => {
    state = afterStep(program, state, step);
    if (step.mark !== undefined) lines.push(chapterLine(safeLine(step.mark)), '');
    lines.push(...wrapLines(`${index + 1}. ${safeLine(step.say ?? nothingSaid)}`, width));
    if (notes && step.note !== undefined)
      lines.push('', ...wrapLines(noteLine(safeLine(step.note)), width));
    const shown = shownLines(program, state, width - 4).map(line =>
      line === '' ? '' : `    ${line}`,
    );
    const now = shown.join('\n');
    if (now !== before) lines.push('', ...shown);
    before = now;
    lines.push('');
  });
  return lines.join('\n');
}
