/**
 * An outline as plain lines of text: for `show`, for `--plain`, for a pipe and for a screen reader.
 */
import { wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { rowText, textWords } from './viewport.js';
import type { Cell, Enter, Outline } from './outline.js';

/**
 * The lines of an outline. With a width they are wrapped; without, each thing said is one line.
 * References follow rows.
 */
export function outlineLines(outline: Outline, width?: number): readonly string[] {
  const lines: string[] = [safeLine(outline.title)];
  const say = (words: string, indent = ''): void => {
    // All of it, references too: what a profile or a plan names may be anything.
    const text = safeLine(words);
    lines.push(
      ...(width === undefined
        ? [indent + text]
        : wrapLines(text, width - indent.length).map(line => indent + line)),
    );
  };
  for (const block of [...(outline.head ?? []), ...outline.blocks]) {
    switch (block.kind) {
      case 'heading': {
        lines.push('', safeLine(block.text));
        break;
      }
      case 'text': {
        say(textWords(block));
        break;
      }
      case 'row': {
        say(`- ${rowText(block)}${reference(block)}`, '  ');
        break;
      }
      case 'columns': {
        lines.push('', safeLine(`${block.label}: ${block.titles.join(', ')}`));
        break;
      }
      case 'grid': {
        say(`- ${block.label}${reference(block)}`, '  ');
        for (const cell of block.cells)
          if (!block.sheet || cell.words !== '') say(cellText(cell), '      ');
        break;
      }
      case 'figures': {
        say(block.words);
        break;
      }
    }
  }
  return lines;
}

/** Where a line leads, after its words; nothing where it runs an action, which is no place. */
function reference({ to }: Enter): string {
  return to === undefined ? '' : ` (${to})`;
}

function cellText(cell: Cell): string {
  if (cell.under !== undefined) return `${cell.under}: ${cell.words}${reference(cell)}`;
  return cell.to === undefined ? cell.words : `${cell.to}: ${cell.words}`;
}
