/** How a map was made, and what it is of. */
import type { Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { namedPage } from './define-page.js';
import { type Reading } from './rows.js';
import { paragraphs, section } from './sections.js';
import { aboutWords as words, listNames } from './words-items.js';

export const aboutPage = namedPage('about', listNames.about, aboutOutline);

function aboutOutline({ map }: Reading): Outline {
  return {
    place: 'about',
    title: listNames.about,
    blocks: [
      ...paragraphs(map.file.summary, pieces, map.file.title),
      { kind: 'text', label: words.updated, text: map.file.updated },
      ...(map.file.horizon === undefined
        ? []
        : [
            {
              kind: 'text',
              label: words.horizon,
              text: words.laterUnknown(map.file.horizon),
            } as const,
          ]),
      ...section(words.method, paragraphs(map.file.method, pieces), words.noMethod),
    ],
  };
}
