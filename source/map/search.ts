/** Search over everything in a map, as one types: any order of words, no accents needed, beginnings of words, one slip a word. */
import { safeLine } from '../text/safe-text.js';
import { itemAt, parseReference, referenceKinds, referenceTitle, type Reference, type ReferenceKind } from './reference.js';
import { fields, searchDocuments, SearchIndex, type SearchDocument } from './search-index.js';
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
/** Only the best by their words are looked at for the phrase: far more than anyone will scroll through. */
const mostReranked = 300;
const excerptLength = 140;

const fieldWeight: Readonly<Record<(typeof fields)[number], number>> = { id: 6, title: 10, body: 4, context: 1 };
const weights = fields.map(field => fieldWeight[field]);
/** Between equals, what explains a word comes before what uses it, and evidence before what rests on it. */
const kindWeight: Readonly<Record<ReferenceKind, number>> = {
  term: 1.3, issue: 1.25, party: 1.25, evidence: 1.15, event: 1.05, argument: 1, question: 0.95, source: 0.9, position: 0.9,
};

/** A search over a map. Building it takes time that grows with the map; asking it hardly does. */
export function createSearch(map: StanceMap): Search {
  const index = new SearchIndex(searchDocuments(map));
  return {
    find(query, limit = 20) {
      const asked = askedFor(query.slice(0, longestQuery));
      const ranked = rank(index, asked).slice(0, Math.max(0, limit));
      const hits = ranked.map(({ document, score }) => hitOf(map, document, asked.words, score));
      const named = namedExactly(map, query.trim());
      if (named === undefined) return hits;
      const first = index.documents.find(document => document.reference === named);
      const others = hits.filter(hit => hit.reference !== named);
      const best = 1 + (others[0]?.score ?? 0);
      return first ? [hitOf(map, first, asked.words, best), ...others].slice(0, Math.max(0, limit)) : hits;
    },
  };
}

interface Asked {
  readonly words: readonly string[];
  /** Where the query starts as a reference does (`evidence/`), only that kind is looked at. */
  readonly kind: ReferenceKind | undefined;
}

interface Ranked {
  readonly document: SearchDocument;
  readonly score: number;
}

function askedFor(query: string): Asked {
  const typed = fold(query).trimStart();
  const kind = referenceKinds.find(known => typed.startsWith(`${known}/`));
  const words = wordsOf(kind === undefined ? typed : typed.slice(kind.length + 1));
  return { words: [...new Set(words)].slice(0, mostWords), kind };
}

/** An item that the whole query names: a reference, or the id of evidence and the like, in any case of letters. */
function namedExactly(map: StanceMap, query: string): Reference | undefined {
  if (parseReference(query) && itemAt(map, query)) return query;
  const ids = [query, query.toUpperCase(), query.toLowerCase()];
  return referenceKinds.flatMap(kind => ids.map(id => `${kind}/${id}`)).find(reference => itemAt(map, reference) !== undefined);
}

function rank(index: SearchIndex, { words, kind }: Asked): readonly Ranked[] {
  const { documents } = index;
  if (words.length === 0) {
    return kind === undefined ? [] : documents.filter(document => document.kind === kind).map(document => ({ document, score: 0 }));
  }
  const score = new Float64Array(documents.length);
  const answered = new Uint8Array(documents.length);
  const inTitle = new Uint8Array(documents.length);
  const best = new Float32Array(documents.length);
  const lastInTitle = new Uint8Array(documents.length);
  words.forEach((word, nth) => {
    best.fill(0);
    const touched: number[] = [];
    index.look(word, (at, field, how) => {
      if (kind !== undefined && documents[at]?.kind !== kind) return;
      const weight = (weights[field] ?? 0) * how;
      const before = best[at] ?? 0;
      if (before === 0) touched.push(at);
      if (before < weight) best[at] = weight;
      if (fields[field] === 'title' && lastInTitle[at] !== nth + 1) {
        lastInTitle[at] = nth + 1;
        inTitle[at] = (inTitle[at] ?? 0) + 1;
      }
    });
    // A word that few items hold says more about what is sought than one that many hold.
    const rarity = 1 + Math.log2(1 + documents.length / (1 + touched.length)) / 4;
    for (const at of touched) {
      score[at] = (score[at] ?? 0) + (best[at] ?? 0) * rarity;
      answered[at] = (answered[at] ?? 0) + 1;
    }
  });
  // Items that answer every word; where there are none, those that answer most.
  const most = answered.reduce((high, count) => Math.max(high, count), 0);
  if (most === 0) return [];
  answered.forEach((count, at) => {
    const document = documents[at];
    if (count < most || !document) {
      score[at] = 0;
      return;
    }
    const covered = Math.min(1, (inTitle[at] ?? 0) / Math.max(1, index.titleWords[at] ?? 1));
    score[at] = ((score[at] ?? 0) / words.length) * kindWeight[document.kind] * (1 + covered / 2);
  });
  return reranked(documents, bestOf(score), words);
}

/** The documents with the best scores, few enough to look at closely. */
function bestOf(score: Float64Array): readonly { readonly at: number; readonly score: number }[] {
  const sorted = score.toSorted();
  const least = Math.max(sorted[Math.max(0, sorted.length - mostReranked)] ?? 0, Number.MIN_VALUE);
  const chosen: { at: number; score: number }[] = [];
  for (let at = 0; at < score.length && chosen.length < mostReranked * 2; at++) {
    const value = score[at] ?? 0;
    if (value >= least) chosen.push({ at, score: value });
  }
  return chosen;
}

/** Puts those first that hold the words side by side in the order asked. */
function reranked(documents: readonly SearchDocument[], chosen: readonly { readonly at: number; readonly score: number }[], words: readonly string[]): readonly Ranked[] {
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

function hitOf(map: StanceMap, document: SearchDocument, words: readonly string[], score: number): Hit {
  return { reference: document.reference, title: referenceTitle(map, document.reference), excerpt: excerptOf(document, words), score };
}

/** The piece of the body, else of the title, that holds a word that was sought; the start of the body where none does. */
function excerptOf(document: SearchDocument, words: readonly string[]): string {
  for (const text of [...document.body, document.title]) {
    for (const { word, start, end } of placedWords(text)) {
      if (words.some(sought => likeness(sought, word) > 0 || oneSlipApart(sought, word))) return cut(text, start, end);
    }
  }
  return cut(document.body[0] ?? document.title, 0, 0);
}

function cut(text: string, start: number, end: number): string {
  if (text.length <= excerptLength) return safeLine(text);
  const room = Math.max(0, Math.floor((excerptLength - (end - start)) / 2));
  const from = start - room <= 0 ? 0 : wordStart(text, Math.max(0, Math.min(start - room, text.length - excerptLength)), start);
  const to = Math.min(text.length, from + excerptLength);
  const piece = safeLine(text.slice(from, to).toWellFormed());
  return `${from > 0 ? '…' : ''}${piece}${to < text.length ? '…' : ''}`;
}

/** The start of the first word from an offset on, before the word that has to stay. */
function wordStart(text: string, from: number, before: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < before ? space + 1 : from;
}
