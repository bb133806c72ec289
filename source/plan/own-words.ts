/** The words of a coach's cards: what is read aloud, the cite, and how both are typed. */
import type { OwnCard, QuotedPiece } from './own-schema.js';

/** What of a card is read aloud: what is marked, or all of it where nothing is. */
export function readWords({ quote = [] }: OwnCard): string {
  const marked = quote.filter(({ read }) => read);
  return (marked.length > 0 ? marked : quote)
    .map(({ words }) => words.trim())
    .filter(words => words !== '')
    .join(' ');
}

/** The cite in full: as it is given, or author, qualification, date, title, publisher, address. */
export function fullOwnCite(card: OwnCard): string {
  if (card.cite !== undefined) return card.cite;
  const { author, qualification, date, title, publisher, address } = card;
  const parts = [
    author,
    qualification,
    date,
    title === undefined ? undefined : `"${title}"`,
    publisher,
    address,
  ];
  return parts.filter(part => part !== undefined).join(', ');
}

/** What a speaker says before reading a card; its whole cite where no author is named. */
export function shortOwnCite(card: OwnCard): string {
  const { author, date } = card;
  if (author === undefined) return fullOwnCite(card);
  return date === undefined ? author : `${author}, ${date}`;
}

/** A card in a sentence: its tag, its cite, and what is read aloud. */
export function cardInWords(card: OwnCard): string {
  const cite = shortOwnCite(card);
  const words = readWords(card);
  const parts = [...(cite === '' ? [] : [` (${cite})`]), ...(words === '' ? [] : [`: "${words}"`])];
  return `${card.tag}${parts.join('')}.`;
}

/** A quotation as it is typed: what is read aloud stands between `__` and `__`. */
export function typedQuote(quote: readonly QuotedPiece[]): string {
  return quote.map(({ words, read }) => (read ? `__${escaped(words)}__` : escaped(words))).join('');
}

/** The pieces of a typed quotation; a mark that nothing closes is two underscores. */
export function quoteTyped(typed: string): QuotedPiece[] {
  const parts = typed.split(/(?<!\\)((?:\\\\)*)__/).reduce<string[]>((list, part, at) => {
    // What was caught between two parts are the backslashes before the mark.
    if (at % 2 === 1) list[list.length - 1] += part;
    else list.push(part);
    return list;
  }, []);
  const isOpen = parts.length % 2 === 0;
  const whole = isOpen ? [...parts.slice(0, -2), parts.slice(-2).join('__')] : parts;
  return whole.flatMap((part, at): QuotedPiece[] => {
    const words = plain(part);
    if (words === '') return [];
    return [at % 2 === 1 ? { words, read: true } : { words }];
  });
}

function escaped(words: string): string {
  return words.replaceAll(/[\\_]/g, String.raw`\$&`);
}

function plain(typed: string): string {
  return typed.replaceAll(/\\([\\_])/g, '$1');
}

/** How many words a quotation has. */
export function wordsOfQuote(quote: readonly QuotedPiece[]): number {
  return quote
    .map(({ words }) => words)
    .join('')
    .split(/\s+/)
    .filter(word => word !== '').length;
}
