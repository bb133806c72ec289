/**
 * Cards as Anki's tab-separated text: its own header lines, then question, answer and tags of each
 * card.
 */
import { escapedMarkup } from '../../text/markup.js';
import { safeLine } from '../../text/safe-text.js';
import { dealtOptions, type Card } from './card.js';

/**
 * Anki updates the note whose id it knows: an id is a card's in its map, so that no map overwrites
 * the cards of another.
 */
export function ankiText(
  cards: readonly Card[],
  { id: mapId, title }: { readonly id: string; readonly title: string },
): string {
  const lines = cards.map(card => {
    const { options } = dealtOptions(card, 0);
    const front = [
      card.ask,
      ...card.shown.map(({ label, text }) => `${label}: ${text}`),
      ...(card.set ? [] : options.map(({ text }, at) => `${at + 1}. ${text}`)),
    ];
    const back = [card.right.text, ...card.because];
    return [
      `stancemap:${mapId}/${card.id}`,
      field(front),
      field(back),
      `${card.kind} issue::${card.issue}${card.party ? ` party::${card.party}` : ''}`,
    ].join('\t');
  });
  return [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#tags column:4',
    `#deck:${safeLine(title)}`,
    ...lines,
    '',
  ].join('\n');
}

function field(parts: readonly string[]): string {
  return parts.map(part => escapedMarkup(safeLine(part))).join('<br>');
}
