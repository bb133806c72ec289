/** The words of a map and where they stand: built once, asked at every key press. */
import {
  formatReference,
  referenceTitle,
  relationReference,
  type Reference,
  type ReferenceKind,
} from './reference.js';
import type { Argument, Evidence, Relation } from './schema.js';
import { likeness, mayHaveSlipped, slipsInto, wordsBeginning, wordsOf } from './search-words.js';
import { citedId, type StanceMap } from './stance-map.js';

/** Where in an item a word stands; the order is the order of the bits in a posting. */
export const fields = ['id', 'title', 'body', 'context'] as const;

export interface SearchDocument {
  readonly reference: Reference;
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly title: string;
  /** Names of who says it: found by them as by its id. */
  readonly by: readonly string[];
  /** An editor's own observation comes after what parties say. */
  readonly isEditors: boolean;
  /** What an excerpt is cut from. */
  readonly body: readonly string[];
  /** Words of the items it belongs to: found by them, but after those items. */
  readonly context: readonly string[];
}

/** Every item of a map as search reads it, kind by kind in file order. */
export function searchDocuments(map: StanceMap): readonly SearchDocument[] {
  const issueTitle = (id: string): string | undefined => map.issueById.get(id)?.title;
  return [
    ...map.glossary.map(({ id, term, definition }) =>
      documentOf('term', id, { title: term, body: [definition] }),
    ),
    ...map.issues.map(({ id, title, motion, background }) =>
      documentOf('issue', id, { title, body: [motion, background] }),
    ),
    ...map.parties.map(({ id, name, short, about, kind }) =>
      documentOf('party', id, { title: `${name} ${short}`, body: [about], context: [kind] }),
    ),
    ...map.evidence.map(item => evidenceDocument(map, item)),
    ...map.events.map(({ id, title, date, evidence }) =>
      documentOf('event', id, {
        title,
        body: [date],
        context: evidence.map(cited => map.evidenceById.get(cited)?.statement),
      }),
    ),
    ...map.arguments.map(item => argumentDocument(map, item)),
    ...map.questions.map(({ id, text, issues }) =>
      documentOf('question', id, { title: text, body: [], context: issues.map(issueTitle) }),
    ),
    ...map.sources.map(({ id, publisher, title, note, url, date }) =>
      documentOf('source', id, { title: `${publisher} ${title}`, body: [note, url, date] }),
    ),
    ...map.positions.map(({ party, issue, summary }) => {
      const id = `${party}/${issue}`;
      const called = referenceTitle(map, formatReference('position', id));
      return documentOf('position', id, {
        title: '',
        body: [summary],
        context: [called, partyName(map, party)],
      });
    }),
    // Without a note a relation has no words of its own: its two arguments are found by theirs.
    ...map.relations.filter(({ note }) => note !== undefined).map(item => noteDocument(map, item)),
  ];
}

interface DocumentTexts {
  readonly title: string;
  readonly by?: readonly (string | undefined)[];
  readonly isEditors?: boolean;
  readonly body: readonly (string | undefined)[];
  readonly context?: readonly (string | undefined)[];
}

function documentOf(kind: ReferenceKind, id: string, texts: DocumentTexts): SearchDocument {
  return {
    reference: formatReference(kind, id),
    kind,
    id,
    title: texts.title,
    by: present(texts.by ?? []),
    isEditors: texts.isEditors === true,
    body: present(texts.body),
    context: present(texts.context ?? []),
  };
}

function evidenceDocument(map: StanceMap, item: Evidence): SearchDocument {
  const { id, title, statement, quote, assertedBy, caveat, sources } = item;
  const whole = title === undefined ? undefined : statement;
  return documentOf('evidence', id, {
    title: title ?? statement,
    body: [whole, quote?.words, quote?.speaker, assertedBy, caveat],
    context: sources.map(source => map.sourceById.get(source)?.publisher),
  });
}

function argumentDocument(map: StanceMap, item: Argument): SearchDocument {
  const { id, title, claim, ask, reasoning, tags = [], editor, party, issue, evidence } = item;
  const whole = title === undefined ? undefined : claim;
  return documentOf('argument', id, {
    title: title ?? claim,
    by: [party, map.partyById.get(party ?? '')?.short],
    isEditors: editor === true,
    body: [whole, reasoning, ask, ...tags],
    context: [
      editor ? 'editor' : partyName(map, party),
      map.issueById.get(issue)?.title,
      ...evidence.map(citedId),
    ],
  });
}

function noteDocument(map: StanceMap, relation: Relation): SearchDocument {
  const reference = relationReference(relation);
  return documentOf('relation', reference.slice('relation/'.length), {
    title: '',
    body: [relation.note],
    context: [referenceTitle(map, reference)],
  });
}

function partyName(map: StanceMap, id: string | undefined): string | undefined {
  return id === undefined ? undefined : map.partyById.get(id)?.name;
}

/** The documents that hold words of a map, by word. */
export class SearchIndex {
  /** How many words each title has. */
  readonly titleWords: Uint16Array;
  private readonly words: readonly string[];
  /** For each word, the documents and fields it stands in: `document * 4 + field`. */
  private readonly postings: readonly (readonly number[])[];

  /**
   * @param begins where it is asked once: only words that begin with one of these are kept. A
   *   sought word that begins none asks for all words.
   */
  constructor(
    readonly documents: readonly SearchDocument[],
    begins?: readonly string[],
  ) {
    const byWord = new Map<string, number[]>();
    this.titleWords = new Uint16Array(documents.length);
    const wordsIn = (text: string): readonly string[] =>
      begins === undefined ? wordsOf(text) : wordsBeginning(text, begins);
    // Names of parties, issues and publishers stand in many items.
    const known = new Map<string, readonly string[]>();
    const wordsOnce = (text: string): readonly string[] => {
      const before = known.get(text);
      if (before) return before;
      const words = wordsIn(text);
      known.set(text, words);
      return words;
    };
    documents.forEach((document, at) => {
      const texts = [
        [document.id, idWords(document.id), ...document.by],
        [document.title],
        document.body,
        document.context,
      ];
      texts.forEach((list, field) => {
        for (const text of list) {
          const words = fields[field] === 'context' ? wordsOnce(text) : wordsIn(text);
          if (fields[field] === 'title')
            this.titleWords[at] = (begins === undefined ? words : wordsOf(text)).length;
          for (const word of words) post(byWord, word, at * fields.length + field);
        }
      });
    });
    this.words = [...byWord.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    this.postings = this.words.map(word => byWord.get(word) ?? []);
  }

  /** Whether any word begins with a sought one. */
  begins(sought: string): boolean {
    return this.words[this.firstFrom(sought)]?.startsWith(sought) === true;
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
