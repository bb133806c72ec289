/** All sources of a map. */
import type { Outline } from '../outline/outline.js';
import { namedPage } from './define-page.js';
import { section, sourceRow, type Reading } from './rows.js';

export const sourcesPage = namedPage('sources', 'Sources', sourcesOutline);

function sourcesOutline({ map }: Reading): Outline {
  return {
    place: 'sources',
    title: 'Sources',
    blocks: section(
      `${map.sources.length} sources`,
      map.sources.flatMap(source => sourceRow(source)),
      'This map has no sources.',
    ),
  };
}
