/**
 * Lines of a screen as pieces of text with roles. A role is what a piece is, never how it looks:
 * the theme of a terminal says that, and without colour nothing is lost.
 */
export const roles = [
  'plain',
  'title',
  'strong',
  'muted',
  'focus',
  'stands',
  'contested',
  'defeated',
  'unproven',
  'proof-met',
  'proof-missed',
  'for',
  'against',
  'note',
  'found',
] as const;
export type Role = (typeof roles)[number];

export interface Span {
  readonly text: string;
  readonly role: Role;
}

export type Line = readonly Span[];

export function span(text: string, role: Role = 'plain'): Span {
  return { text, role };
}

/** The words of a line, as they stand on the screen. */
export function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}
