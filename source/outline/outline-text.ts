/**
 * An outline as plain lines of text: for `show`, for `--plain`, for a pipe and for a screen reader.
 */
import { wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { spokenWords } from './blocks.js';
import type { Outline } from './outline.js';

/**
 * The lines of an outline. With a width they are wrapped; without, each thing said is one line.
 * References follow rows.
 */
export function outlineLines(outline: Outline, width?: number): readonly string[] {
  const blocks = [...(outline.head ?? []), ...outline.blocks];
  return [
    safeLine(outline.title),
    ...blocks
      .flatMap(block => spokenWords(block))
      .flatMap(({ text, indent }) => {
        // All of it, references too: what a profile or a plan names may be anything.
        const words = safeLine(text);
        const lines = width === undefined ? [words] : wrapLines(words, width - indent);
        return lines.map(line => (line === '' ? '' : ' '.repeat(indent) + line));
      }),
    ...(outline.foot === undefined ? [] : ['', safeLine(outline.foot)]),
  ];
}
