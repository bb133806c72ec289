/** What the narration bar and the transcript say besides the script's own words. */
import { keyLabel } from '../walk/bindings.js';

export const nothingSaid = '(nothing is said)';
export const byItself = 'by itself';
export const waits = `waits for ${keyLabel(' ')}`;

export function noteLine(note: string): string {
  return `Note: ${note}`;
}

export function chapterLine(chapter: string): string {
  return `== ${chapter} ==`;
}

export function speedWords(speed: number): string {
  return `speed ${speed}`;
}

/** How one comes back to the script; what is being typed is closed first. */
export function wayBack(isTyping: boolean): string {
  const close = isTyping ? `${keyLabel('escape')}, then ` : '';
  return `You left the script: ${close}${keyLabel(' ')} returns`;
}
