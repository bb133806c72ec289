/** A stance map made of a debater's file: its blocks are arguments, its cards evidence. */
import type { Evidence, Source, StanceMapFile } from '../map/schema.js';
import { safeLine } from '../text/safe-text.js';
import type { CaseCard, WordCase } from './word-case.js';
import { fileWords } from './words-word.js';

const maker = 'file';
const issue = 'motion';

export interface WordOrigin {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
}

/** Every card is somebody's word until a reader grades it. */
export function wordMap(
  { blocks }: WordCase,
  { id: mapId, title, updated }: WordOrigin,
): StanceMapFile {
  const cards = blocks.flatMap((block, at) =>
    block.cards.map((card, nth) => ({ card, id: cardId(at, nth) })),
  );
  return {
    format: 'stancemap/1',
    id: mapId,
    title: safeLine(title) || fileWords.title,
    summary: fileWords.summary,
    language: 'en',
    updated,
    method: fileWords.method,
    issues: [
      {
        id: issue,
        title: fileWords.issue,
        motion: fileWords.motion,
        background: '',
      },
    ],
    parties: [
      { id: maker, name: fileWords.maker, short: fileWords.short, kind: 'file', about: '' },
    ],
    positions: [],
    arguments: blocks.map((block, at) => ({
      id: `block-${at + 1}`,
      issue,
      party: maker,
      side: sideOfPocket(block.pocket) ?? 'neither',
      title: block.title,
      claim: block.texts[0] ?? block.title,
      reasoning: block.texts.slice(1).join(' '),
      evidence: block.cards.map((_card, nth) => cardId(at, nth)),
    })),
    relations: [],
    evidence: cards.map(({ card, id }) => evidenceOf(card, id, updated)),
    sources: cards.flatMap(({ card, id }) => sourceOf(card, id, updated)),
    events: [],
    glossary: [],
    questions: [],
  };
}

/** The side that a pocket names, as our hand-outs and most files do. */
export function sideOfPocket(pocket: string): 'for' | 'against' | undefined {
  const isAgainst = /\b(?:against|con|neg(?:ative)?|opp(?:osition)?)\b/i.test(pocket);
  const isFor = /\b(?:for|pro|aff(?:irmative)?|gov(?:ernment)?|proposition)\b/i.test(pocket);
  if (isAgainst === isFor) return undefined;
  return isFor ? 'for' : 'against';
}

function cardId(block: number, card: number): string {
  return `card-${block + 1}-${card + 1}`;
}

function evidenceOf(card: CaseCard, id: string, updated: string): Evidence {
  const words = safeLine(card.quote.map(piece => piece.words).join(''));
  return {
    id,
    title: card.tag,
    statement: words === '' ? card.tag : words,
    assertedBy: card.author ?? card.cite,
    date: dateIn(card.cite) ?? updated,
    issues: [issue],
    status: 'alleged',
    sources: card.cite === '' ? [] : [id],
  };
}

function sourceOf({ cite, author, tag }: CaseCard, id: string, updated: string): Source[] {
  if (cite === '') return [];
  const url = addressIn(cite);
  return [
    {
      id,
      publisher: author ?? fileWords.maker,
      title: cite === '' ? tag : cite,
      date: dateIn(cite) ?? updated,
      kind: 'statement',
      ...(url === undefined ? {} : { url }),
    },
  ];
}

export function addressIn(cite: string): string | undefined {
  return /https?:\/\/[^\s/<>"\])]+[^\s<>"\])]*[^\s<>"\]).,;]/.exec(cite)?.[0];
}

/** A year that a cite names. */
export function dateIn(cite: string): string | undefined {
  return /\b(?:19|20)\d\d\b/.exec(cite)?.[0];
}
