/** The line in which one types what to look for: its end stays in sight, the caret behind it. */
import type { Signs } from '../outline/signs.js';
import { fitEnd } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import { caretSign } from './written-lines.js';

export function typedLine(text: string, width: number, signs: Signs): string {
  const words = `${safeText(text).replaceAll(/\s/g, ' ')}${caretSign}`;
  return `${signs.pointer} ${fitEnd(words, width - 2, signs.ellipsis)}`;
}
