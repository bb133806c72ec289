/** The events of a map by date. */
import type { TimelineEvent } from '../map/schema.js';
import type { Outline, Row } from '../outline/outline.js';
import { namedPage } from './define-page.js';
import { type Reading } from './rows.js';
import { section } from './sections.js';
import { eventWords, listNames } from './words-items.js';

export const timelinePage = namedPage('timeline', listNames.timeline, timelineOutline);

function timelineOutline({ map }: Reading): Outline {
  const events = map.events.toSorted((one, other) => one.date.localeCompare(other.date));
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  return {
    place: 'timeline',
    lists: true,
    title: listNames.timeline,
    blocks:
      events.length === 0
        ? [{ kind: 'text', text: eventWords.none, tone: 'muted' }]
        : years.flatMap(year => {
            const mine = events.filter(({ date }) => date.startsWith(year));
            return section(
              year,
              mine.map((event, at) => eventRow(event, at === mine.length - 1)),
            );
          }),
  };
}

/** An event on the line of its year. */
function eventRow({ id, date, title }: TimelineEvent, isLast: boolean): Row {
  return {
    kind: 'row',
    to: `event/${id}`,
    marks: [],
    lead: date,
    text: title,
    tree: { passes: [false], isLast },
  };
}
