/** Blocks under a heading, and texts as blocks that each fit a small window. */
import type { Block } from '../outline/outline.js';
import { pieces } from '../text/layout.js';

/** A section with its heading, or nothing, or a line that says that there is nothing. */
export function section(
  title: string,
  blocks: readonly Block[],
  empty?: string,
  note?: string,
): readonly Block[] {
  if (blocks.length === 0 && empty === undefined) return [];
  return [
    {
      kind: 'heading',
      text: title,
      ...(note === undefined || blocks.length === 0 ? {} : { note }),
    },
    ...(blocks.length > 0 ? blocks : [{ kind: 'text', text: empty ?? '', tone: 'muted' } as const]),
  ];
}

/** A section of which there is something to say whatever there is in it. */
export function sectionOf(title: string, note: string, blocks: readonly Block[]): readonly Block[] {
  return [{ kind: 'heading', text: title, note }, ...blocks];
}

/** A text that may be too long for the head of a page, whole. */
export function inFull(text: string, fitting: number, label: string): readonly Block[] {
  return text.length > fitting ? paragraphs(text, pieces, label) : [];
}

/** Text in pieces that each fit a small window; a new line in it starts a piece. */
export function paragraphs(
  text: string,
  pieces: (text: string) => readonly string[],
  label?: string,
): readonly Block[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return lines
    .flatMap(line => pieces(line))
    .map((piece, index) => ({
      kind: 'text',
      text: piece,
      ...(label && index === 0 ? { label } : {}),
    }));
}
