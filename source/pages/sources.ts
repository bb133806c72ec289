/** All sources of a map. */
import type { Outline } from '../outline/outline.js';
import { namedPage } from './define-page.js';
import { sourceRow, type Reading } from './rows.js';
import { section } from './sections.js';
import { listNames, sourceWords as words } from './words-items.js';

export const sourcesPage = namedPage('sources', listNames.sources, sourcesOutline);

function sourcesOutline({ map }: Reading): Outline {
  return {
    place: 'sources',
    lists: true,
    title: listNames.sources,
    blocks: section(
      words.all(map.sources.length),
      map.sources.flatMap(source => sourceRow(source)),
      words.none,
    ),
  };
}
