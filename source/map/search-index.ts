/** The words of a map and where they stand: built once, asked at every key press. */
import {
  formatReference,
  referenceTitle,
  type Reference,
  type ReferenceKind,
} from './reference.js';
import { likeness, mayHaveSlipped, slipsInto, wordsOf } from './search-words.js';
import { citedId, type StanceMap } from './stance-map.js';

/** Where in an item a word stands; the order is the order of the bits in a posting. */
export const fields = ['id', 'title', 'body', 'context'] as const;

export interface SearchDocument {
  readonly reference: Reference;
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly title: string;
  /** What an excerpt is cut from. */
  readonly body: readonly string[];
  /** Words of the items it belongs to: found by them, but after those items. */
  readonly context: readonly string[];
}

/** Every item of a map as search reads it, kind by kind in file order. */
export function searchDocuments(map: StanceMap): readonly SearchDocument[] {
  const documents: SearchDocument[] = [];
  const add = (
    kind: ReferenceKind,
    id: string,
    title: string,
    body: readonly (string | undefined)[],
    context: readonly (string | undefined)[] = [],
  ): void => {
    documents.push({
      reference: formatReference(kind, id),
      kind,
      id,
      title,
      body: present(body),
      context: present(context),
    });
  };
  const party = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : map.partyById.get(id)?.name;
  const issue = (id: string): string | undefined => map.issueById.get(id)?.title;
  for (const item of map.glossary) add('term', item.id, item.term, [item.definition]);
  for (const item of map.issues) add('issue', item.id, item.title, [item.motion, item.background]);
  for (const item of map.parties)
    add('party', item.id, `${item.name} ${item.short}`, [item.about], [item.kind]);
  for (const item of map.evidence) {
    add(
      'evidence',
      item.id,
      item.title ?? item.statement,
      [
        item.title === undefined ? undefined : item.statement,
        item.quote?.words,
        item.quote?.speaker,
        item.assertedBy,
        item.caveat,
      ],
      item.sources.map(id => map.sourceById.get(id)?.publisher),
    );
  }
  for (const item of map.events) {
    add(
      'event',
      item.id,
      item.title,
      [item.date],
      item.evidence.map(id => map.evidenceById.get(id)?.statement),
    );
  }
  for (const item of map.arguments) {
    const about = item.editor ? 'editor' : party(item.party);
    add(
      'argument',
      item.id,
      item.title ?? item.claim,
      [item.title === undefined ? undefined : item.claim, item.reasoning, ...(item.tags ?? [])],
      [about, issue(item.issue), ...item.evidence.map(citedId)],
    );
  }
  for (const item of map.questions) add('question', item.id, item.text, [], item.issues.map(issue));
  for (const item of map.sources)
    add('source', item.id, `${item.publisher} ${item.title}`, [item.note, item.url, item.date]);
  for (const item of map.positions) {
    const id = `${item.party}/${item.issue}`;
    add(
      'position',
      id,
      '',
      [item.summary],
      [referenceTitle(map, formatReference('position', id)), party(item.party)],
    );
  }
  return documents;
}

/** The documents that hold words of a map, by word. */
export class SearchIndex {
  /** How many words each title has. */
  readonly titleWords: Uint16Array;
  private readonly words: readonly string[];
  /** For each word, the documents and fields it stands in: `document * 4 + field`. */
  private readonly postings: readonly (readonly number[])[];

  constructor(readonly documents: readonly SearchDocument[]) {
    const byWord = new Map<string, number[]>();
    this.titleWords = new Uint16Array(documents.length);
    // Names of parties, issues and publishers stand in many items.
    const known = new Map<string, readonly string[]>();
    const wordsIn = (text: string): readonly string[] => {
      const before = known.get(text);
      if (before) return before;
      const words = wordsOf(text);
      known.set(text, words);
      return words;
    };
    documents.forEach((document, at) => {
      const texts = [
        [document.id, idWords(document.id)],
        [document.title],
        document.body,
        document.context,
      ];
      texts.forEach((list, field) => {
        for (const text of list) {
          const words = fields[field] === 'context' ? wordsIn(text) : wordsOf(text);
          if (fields[field] === 'title') this.titleWords[at] = words.length;
          for (const word of words) post(byWord, word, at * fields.length + field);
        }
      });
    });
    this.words = [...byWord.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    this.postings = this.words.map(word => byWord.get(word) ?? []);
  }

  /**
   * Tells `found` where words stand that answer a sought one, and how well (0 to 1): the word
   * itself and longer words that begin with it; where there are none, words that hold it, or that
   * are one slip away.
   */
  look(sought: string, found: (document: number, field: number, likeness: number) => void): void {
    let any = false;
    for (let at = this.firstFrom(sought); this.words[at]?.startsWith(sought); at++) {
      this.tell(at, likeness(sought, this.words[at] ?? ''), found);
      any = true;
    }
    if (any) return;
    const slips = mayHaveSlipped(sought);
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at] ?? '';
      if (slips && slipsInto(sought, word))
        this.tell(at, word.length <= sought.length + 1 ? 0.5 : 0.3, found);
      else if (sought.length > 2 && word.includes(sought)) this.tell(at, 0.4, found);
    }
  }

  private tell(
    at: number,
    how: number,
    found: (document: number, field: number, likeness: number) => void,
  ): void {
    const list = this.postings[at] ?? [];
    for (let nth = 0; nth < list.length; nth++) {
      const posting = list[nth] ?? 0;
      // Four fields: two bits.
      found(posting >>> 2, posting & 3, how);
    }
  }

  private firstFrom(sought: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function post(byWord: Map<string, number[]>, word: string, posting: number): void {
  const known = byWord.get(word);
  if (!known) byWord.set(word, [posting]);
  else if (known.at(-1) !== posting) known.push(posting);
}

/** The letters and digits of an id apart, so that `E004` is found by `004` too. */
function idWords(id: string): string {
  return id.replaceAll(/(?<=[A-Za-z])(?=[0-9])|_/g, ' ');
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter(text => text !== undefined && text !== '').map(String);
}
