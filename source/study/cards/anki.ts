/**
 * Cards as Anki's tab-separated text: its own header lines, then question, answer and tags of each
 * card.
 */
import { escapedMarkup } from '../../text/markup.js';
import { safeLine } from '../../text/safe-text.js';
import { dealtOptions, type Card } from './card.js';

export function ankiText(cards: readonly Card[], deckName: string): string {
  const lines = cards.map(card => {
    const { options } = dealtOptions(card, 0);
    const front = [
      card.ask,
      ...card.shown.map(({ label, text }) => `${label}: ${text}`),
      ...(card.set ? [] : options.map(({ text }, at) => `${at + 1}. ${text}`)),
    ];
    const back = [card.right.text, ...card.because];
    return [
      `stancemap:${card.id}`,
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
    `#deck:${safeLine(deckName)}`,
    ...lines,
    '',
  ].join('\n');
}

function field(parts: readonly string[]): string {
  return parts.map(part => escapedMarkup(safeLine(part))).join('<br>');
}
