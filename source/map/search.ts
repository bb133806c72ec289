/**
 * Search over everything in a map, as one types: any order of words, no accents needed, beginnings
 * of words, one slip a word.
 */
import { safeLine } from '../text/safe-text.js';
import {
  itemAt,
  parseReference,
  referenceKinds,
  referenceTitle,
  type Reference,
  type ReferenceKind,
} from './reference.js';
import { searchDocuments, SearchIndex, type SearchDocument } from './search-index.js';
import { Ranking, type ScoredPlace } from './search-rank.js';
import { fold, likeness, oneSlipApart, placedWords, wordsOf } from './search-words.js';
import type { StanceMap } from './stance-map.js';

export interface Hit {
  readonly reference: Reference;
  readonly title: string;
  /** A piece of the item's text around what was found. */
  readonly excerpt: string;
  /** Higher is better; only to be compared within one answer. */
  readonly score: number;
}

export interface Search {
  /** The hits for a query, best first. */
  find(query: string, limit?: number): Hit[];
}

const mostWords = 12;
const longestQuery = 500;
const excerptLength = 140;

/** A search over a map. Building it takes time that grows with the map; asking it hardly does. */
export function createSearch(map: StanceMap): Search {
  return searchIn(map, new SearchIndex(searchDocuments(map)));
}

/** What a search over a map finds, where nothing else is asked of it: in a fifth of the time. */
export function searchOnce(map: StanceMap, query: string, limit?: number): Hit[] {
  const { words } = parseQuery(query.slice(0, longestQuery));
  const documents = searchDocuments(map);
  const narrow = new SearchIndex(documents, words);
  const index = words.every(word => narrow.begins(word)) ? narrow : new SearchIndex(documents);
  return searchIn(map, index).find(query, limit);
}

function searchIn(map: StanceMap, index: SearchIndex): Search {
  const ranking = new Ranking(index);
  return {
    find(query, limit = 20) {
      const parsed = parseQuery(query.slice(0, longestQuery));
      const ranked = rank(index, ranking, parsed).slice(0, Math.max(0, limit));
      const hits = ranked.map(({ document, score }) => hitOf(map, document, parsed.words, score));
      const named = namedExactly(map, query.trim());
      if (named === undefined) return hits;
      const first = index.documents.find(document => document.reference === named);
      const others = hits.filter(hit => hit.reference !== named);
      const best = 1 + (others[0]?.score ?? 0);
      return first
        ? [hitOf(map, first, parsed.words, best), ...others].slice(0, Math.max(0, limit))
        : hits;
    },
  };
}

/** Where in a text the words of a query are, as the search finds them. */
export function placesFound(
  text: string,
  query: string,
): readonly { readonly start: number; readonly end: number }[] {
  const { words } = parseQuery(query.slice(0, longestQuery));
  return words.length === 0
    ? []
    : [...placedWords(text)].filter(({ word }) => isFound(words, word));
}

function isFound(words: readonly string[], word: string): boolean {
  return words.some(sought => likeness(sought, word) > 0 || oneSlipApart(sought, word));
}

interface ParsedQuery {
  readonly words: readonly string[];
  /** Where the query starts as a reference does (`evidence/`), only that kind is looked at. */
  readonly kind: ReferenceKind | undefined;
}

interface ScoredDocument {
  readonly document: SearchDocument;
  readonly score: number;
}

function rank(
  index: SearchIndex,
  ranking: Ranking,
  { words, kind }: ParsedQuery,
): readonly ScoredDocument[] {
  const { documents } = index;
  if (words.length > 0) return reranked(documents, ranking.choose(words, kind), words);
  return kind === undefined
    ? []
    : documents
        .filter(document => document.kind === kind)
        .map(document => ({ document, score: 0 }));
}

function parseQuery(query: string): ParsedQuery {
  const typed = fold(query).trimStart();
  const kind = referenceKinds.find(known => typed.startsWith(`${known}/`));
  const words = wordsOf(kind === undefined ? typed : typed.slice(kind.length + 1));
  return { words: [...new Set(words)].slice(0, mostWords), kind };
}

/**
 * An item that the whole query names: a reference, or the id of evidence and the like, in any case
 * of letters.
 */
function namedExactly(map: StanceMap, query: string): Reference | undefined {
  if (parseReference(query) && itemAt(map, query)) return query;
  const ids = [query, query.toUpperCase(), query.toLowerCase()];
  return referenceKinds
    .flatMap(kind => ids.map(id => `${kind}/${id}`))
    .find(reference => itemAt(map, reference) !== undefined);
}

/** Puts those first that hold the words side by side in the order asked. */
function reranked(
  documents: readonly SearchDocument[],
  chosen: readonly ScoredPlace[],
  words: readonly string[],
): readonly ScoredDocument[] {
  const phrase = ` ${words.join(' ')}`;
  const bonus = (document: SearchDocument): number => {
    if (words.length < 2) return 1;
    if (` ${wordsOf(document.title).join(' ')}`.includes(phrase)) return 1.8;
    return document.body.some(text => ` ${wordsOf(text).join(' ')}`.includes(phrase)) ? 1.5 : 1;
  };
  return chosen
    .flatMap(({ at, score }) => {
      const document = documents[at];
      return document ? [{ document, score: score * bonus(document) }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
}

function hitOf(
  map: StanceMap,
  document: SearchDocument,
  words: readonly string[],
  score: number,
): Hit {
  return {
    reference: document.reference,
    title: referenceTitle(map, document.reference),
    excerpt: excerptOf(document, words),
    score,
  };
}

/**
 * The piece of the body, else of the title, that holds a word that was sought; the start of the
 * body where none does.
 */
function excerptOf(document: SearchDocument, words: readonly string[]): string {
  for (const text of [...document.body, document.title]) {
    for (const { word, start, end } of placedWords(text)) {
      if (isFound(words, word)) return cut(text, start, end);
    }
  }
  return cut(document.body[0] ?? document.title, 0, 0);
}

function cut(text: string, start: number, end: number): string {
  if (text.length <= excerptLength) return safeLine(text);
  const room = Math.max(0, Math.floor((excerptLength - (end - start)) / 2));
  const from =
    start - room <= 0
      ? 0
      : wordStart(text, Math.max(0, Math.min(start - room, text.length - excerptLength)), start);
  const to = Math.min(text.length, from + excerptLength);
  const piece = safeLine(text.slice(from, to).toWellFormed());
  return `${from > 0 ? '…' : ''}${piece}${to < text.length ? '…' : ''}`;
}

/** The start of the first word from an offset on, before the word that has to stay. */
function wordStart(text: string, from: number, before: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < before ? space + 1 : from;
}
