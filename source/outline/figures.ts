/**
 * Figures to be read from the back of a room: seven segments to a digit, in as many lines as there
 * is room for.
 */

/** Segments: top, upper left, upper right, middle, lower left, lower right, bottom. */
const segments: Readonly<Record<string, string>> = {
  '0': '1110111',
  '1': '0010010',
  '2': '1011101',
  '3': '1011011',
  '4': '0111010',
  '5': '1101011',
  '6': '1101111',
  '7': '1010010',
  '8': '1111111',
  '9': '1111011',
  '-': '0001000',
  '+': '0001000',
};

interface Size {
  readonly lines: number;
  /** Lines of a stroke that lies; a stroke that stands has twice as many columns. */
  readonly stroke: number;
}

const sizes: readonly Size[] = [
  ...[5, 7, 9].map(lines => ({ lines, stroke: 1 })),
  ...[12, 14, 16, 18].map(lines => ({ lines, stroke: 2 })),
  ...[21, 23, 25, 27].map(lines => ({ lines, stroke: 3 })),
];

/**
 * The lines of the figures, `#` where they are drawn. Where not even the smallest fit, the figures
 * themselves.
 */
export function figureLines(figures: string, columns: number, lines: number): readonly string[] {
  const size = sizes.findLast(one => one.lines <= lines && widthOf(figures, one) <= columns);
  if (!size) return [figures];
  return Array.from({ length: size.lines }, (_line, y) =>
    Array.from(figures, figure => figureLine(figure, y, size))
      .join(' '.repeat(2 * size.stroke))
      .trimEnd(),
  );
}

const digitWidth = ({ lines, stroke }: Size): number => lines + (stroke === 1 ? 1 : 0);
const widthOfFigure = (figure: string, size: Size): number =>
  figure === ':' ? 2 * size.stroke : digitWidth(size);

function widthOf(figures: string, size: Size): number {
  const each = Array.from(figures, figure => widthOfFigure(figure, size));
  return each.reduce((sum, width) => sum + width, 0) + 2 * size.stroke * (each.length - 1);
}

function figureLine(figure: string, y: number, size: Size): string {
  const { lines, stroke } = size;
  const width = widthOfFigure(figure, size);
  const middle = Math.floor((lines - stroke) / 2);
  if (figure === ':') {
    const third = Math.floor((middle - stroke) / 2) + stroke;
    return [third, lines - third - stroke].some(top => y >= top && y < top + stroke)
      ? '#'.repeat(width)
      : ' '.repeat(width);
  }
  const [top, upperLeft, upperRight, centre, lowerLeft, lowerRight, bottom] = Array.from(
    segments[figure] ?? '0000000',
    flag => flag === '1',
  );
  const upper = y < middle + stroke;
  const lower = y >= middle;
  const lies =
    (top && y < stroke) ||
    (centre && y >= middle && y < middle + stroke) ||
    (bottom && y >= lines - stroke);
  const [left, right] = [
    (upperLeft && upper) || (lowerLeft && lower),
    (upperRight && upper) || (lowerRight && lower),
  ];
  // The upright stroke of a plus.
  const [from, to] = [width / 2 - stroke, width / 2 + stroke];
  const plus = figure === '+' && y >= stroke && y < lines - stroke;
  return Array.from({ length: width }, (_column, x) =>
    lies ||
    (left && x < 2 * stroke) ||
    (right && x >= width - 2 * stroke) ||
    (plus && x >= from && x < to)
      ? '#'
      : ' ',
  ).join('');
}
