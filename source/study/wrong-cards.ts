/** The cards that a learner found wrong, as a file for whoever edits the map. */
import { referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { safeLine, safeText } from '../text/safe-text.js';
import { dateOf } from './profile/day.js';
import type { Study } from './profile/profile.js';
import { noteWords } from './words.js';

/**
 * Markdown: each card with its question, the item that it asks about, and what is wrong with it.
 */
export function wrongCardsText(map: StanceMap, { wrongCards = [] }: Study): string {
  const entries = wrongCards.map(({ card, about, ask, text, at }) =>
    [
      `## ${safeLine(ask)}`,
      '',
      `- about: ${safeLine(referenceTitle(map, about))} (\`${safeLine(about)}\`)`,
      `- card: \`${safeLine(card)}\``,
      `- ${noteWords.foundWrongOn(dateOf(new Date(at)))}`,
      '',
      ...text.split('\n').map(line => `> ${safeText(line)}`),
    ].join('\n'),
  );
  const title = `# ${noteWords.cardsFoundWrong(safeLine(map.file.title))}`;
  return `${[title, ...entries].join('\n\n')}\n`;
}
