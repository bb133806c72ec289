/** The keys at the foot of a page that shows all of its own: in few lines, the last always there. */
import stringWidth from 'string-width';

/** A key, and what it does in a word or two: `['Alt+A', 'answer']`. */
export type ShownKey = readonly [key: string, does: string];

/** One line of a screen in so many may be of keys. */
const linesOfScreen = 6;
const mostLines = 5;
const gap = '  ';

/** How many lines of keys a screen of so many rows has room for. */
export function mostKeyLines(rows: number): number {
  return Math.max(1, Math.min(mostLines, Math.floor(rows / linesOfScreen)));
}

/**
 * As many keys as fit, in their order; the last of them leads to the rest and always shows. What is
 * held down is said once in a line: `Alt+A answer  B one more`.
 */
export function keyLines(
  keys: readonly ShownKey[],
  columns: number,
  most: number,
): readonly string[] {
  const last = keys.slice(-1);
  let lines = placed([], last, columns);
  let before: readonly PlacedLine[] = [];
  for (const key of keys.slice(0, -1)) {
    before = placed(before, [key], columns);
    const whole = placed(before, last, columns);
    if (whole.length > most) break;
    lines = whole;
  }
  return lines.map(({ words }) => words);
}

interface PlacedLine {
  readonly words: string;
  readonly width: number;
  /** What is held for the key before. */
  readonly held: string;
}

/** Lines with further keys, on the last of them where they fit there. */
function placed(
  lines: readonly PlacedLine[],
  keys: readonly ShownKey[],
  columns: number,
): readonly PlacedLine[] {
  return keys.reduce<readonly PlacedLine[]>((before, [key, does]) => {
    const held = /^(?:Alt|Ctrl)\+/.exec(key)?.[0] ?? '';
    const line = before.at(-1);
    const again = line && held !== '' && held === line.held ? key.slice(held.length) : key;
    const words = `${line ? line.words + gap : ''}${again} ${does}`;
    const width = (line ? line.width + gap.length : 0) + stringWidth(`${again} ${does}`);
    if (line && width <= columns) return [...before.slice(0, -1), { words, width, held }];
    const alone = `${key} ${does}`;
    return [...before, { words: alone, width: stringWidth(alone), held }];
  }, lines);
}
