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

interface FigureSize {
  readonly lines: number;
  /** Lines of a stroke that lies; a stroke that stands has twice as many columns. */
  readonly stroke: number;
}

const sizes: readonly FigureSize[] = [
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

const digitWidth = ({ lines, stroke }: FigureSize): number => lines + (stroke === 1 ? 1 : 0);
const widthOfFigure = (figure: string, size: FigureSize): number =>
  figure === ':' ? 2 * size.stroke : digitWidth(size);

function widthOf(figures: string, size: FigureSize): number {
  const each = Array.from(figures, figure => widthOfFigure(figure, size));
  return each.reduce((sum, width) => sum + width, 0) + 2 * size.stroke * (each.length - 1);
}

function figureLine(figure: string, y: number, size: FigureSize): string {
  return figure === ':' ? colonLine(y, size) : segmentLine(figure, y, size);
}

function middleOf({ lines, stroke }: FigureSize): number {
  return Math.floor((lines - stroke) / 2);
}

function colonLine(y: number, size: FigureSize): string {
  const { lines, stroke } = size;
  const third = Math.floor((middleOf(size) - stroke) / 2) + stroke;
  const isDot = [third, lines - third - stroke].some(top => y >= top && y < top + stroke);
  return (isDot ? '#' : ' ').repeat(widthOfFigure(':', size));
}

/** From where to where in its width a line of a figure is drawn. */
type Stretch = readonly [from: number, to: number];

function segmentLine(figure: string, y: number, size: FigureSize): string {
  const width = widthOfFigure(figure, size);
  const drawn = [...segmentStretches(figure, y, size), ...plusStretches(figure, y, size)];
  return Array.from({ length: width }, (_column, x) =>
    drawn.some(([from, to]) => x >= from && x < to) ? '#' : ' ',
  ).join('');
}

function segmentStretches(figure: string, y: number, size: FigureSize): readonly Stretch[] {
  const { lines, stroke } = size;
  const width = widthOfFigure(figure, size);
  const middle = middleOf(size);
  const [whole, left, right]: readonly Stretch[] = [
    [0, width],
    [0, 2 * stroke],
    [width - 2 * stroke, width],
  ];
  const isIn = (from: number, to = from + stroke): boolean => y >= from && y < to;
  const [upper, lower] = [isIn(0, middle + stroke), isIn(middle, lines)];
  // In the order of the segments' flags.
  const places: readonly (readonly [isHere: boolean, stretch: Stretch | undefined])[] = [
    [isIn(0), whole],
    [upper, left],
    [upper, right],
    [isIn(middle), whole],
    [lower, left],
    [lower, right],
    [isIn(lines - stroke), whole],
  ];
  return places.flatMap(([isHere, stretch], segment) =>
    isHere && stretch && segments[figure]?.[segment] === '1' ? [stretch] : [],
  );
}

/** The upright stroke of a plus. */
function plusStretches(figure: string, y: number, size: FigureSize): readonly Stretch[] {
  const { lines, stroke } = size;
  const middle = widthOfFigure(figure, size) / 2;
  const isDrawn = figure === '+' && y >= stroke && y < lines - stroke;
  return isDrawn ? [[middle - stroke, middle + stroke]] : [];
}
