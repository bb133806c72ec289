/** A line with the words in it that a search found told apart. */
import { placesFound } from '../map/search.js';
import { span, type Line } from '../outline/spans.js';

/** The line as it is where nothing was sought. */
export function withFound(line: string, sought: string): Line {
  const spans = placesFound(line, sought).reduce<{ readonly line: Line; readonly end: number }>(
    ({ line: before, end }, place) => ({
      line: [
        ...before,
        span(line.slice(end, place.start)),
        span(line.slice(place.start, place.end), 'found'),
      ],
      end: place.end,
    }),
    { line: [], end: 0 },
  );
  return [...spans.line, span(line.slice(spans.end))].filter(({ text }) => text !== '');
}
