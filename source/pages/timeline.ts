/** The events of a map by date. */
import type { Outline } from '../outline/outline.js';
import { namedPage } from './define-page.js';
import { section, type Reading } from './rows.js';

export const timelinePage = namedPage('timeline', 'Timeline', timelineOutline);

function timelineOutline({ map }: Reading): Outline {
  const events = map.events.toSorted((one, other) => one.date.localeCompare(other.date));
  return {
    place: 'timeline',
    title: 'Timeline',
    blocks: section(
      'Events by date',
      events.map(event => ({
        kind: 'row',
        to: `event/${event.id}`,
        marks: [],
        lead: event.date,
        text: event.title,
      })),
      'This map has no events.',
    ),
  };
}
