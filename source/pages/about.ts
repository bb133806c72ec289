/** How a map was made, and what it is of. */
import type { Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { namedPage } from './define-page.js';
import { paragraphs, section, type Reading } from './rows.js';

export const aboutPage = namedPage('about', 'About this map', aboutOutline);

function aboutOutline({ map }: Reading): Outline {
  return {
    place: 'about',
    title: 'About this map',
    blocks: [
      ...paragraphs(map.file.summary, pieces, map.file.title),
      { kind: 'text', label: 'Updated', text: map.file.updated },
      ...section(
        'Method',
        paragraphs(map.file.method, pieces),
        'The map does not say how its items were chosen.',
      ),
    ],
  };
}
