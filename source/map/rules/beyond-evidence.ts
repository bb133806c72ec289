/** A claim or a position with names, figures or dates that stand in none of its items. */
import { monthNames } from '../../text/months.js';
import type { Citation, Evidence } from '../schema.js';
import { citedId, type StanceMap } from '../stance-map.js';
import { primaryOf } from '../../text/language-tag.js';
import { argumentFindings } from './items.js';
import type { Finding, Rule } from './rule.js';
import { beyondEvidenceWords } from './words.js';

export const beyondEvidence: Rule = {
  id: 'beyond-evidence',
  breaks: beyondEvidenceWords.breaks,
  reason: beyondEvidenceWords.reason,
  *find(map) {
    const known = new KnownWords(map);
    yield* argumentFindings(
      map,
      ({ claim, evidence, issue, party }) =>
        tellingOf(known.beyond(claim, evidence, { issue, party })),
      'claim',
    );
    yield* positionFindings(map, known);
  },
};

function* positionFindings(map: StanceMap, known: KnownWords): Generator<Finding> {
  for (const [index, { party, issue, summary, evidence }] of map.positions.entries()) {
    const message = tellingOf(known.beyond(summary, evidence, { issue, party }));
    if (!message) continue;
    yield { path: ['positions', index, 'summary'], item: `position/${party}/${issue}`, message };
  }
}

function tellingOf(beyond: readonly string[]): (() => string) | undefined {
  return beyond.length === 0 ? undefined : () => beyondEvidenceWords.found(beyond);
}

/** Languages that write every noun with a capital, so that none tells a name. */
const capitalNouns: ReadonlySet<string> = new Set(['de', 'lb']);

interface About {
  readonly issue: string;
  readonly party?: string | undefined;
}

/** The names and figures of a map's items, each taken from its texts once. */
class KnownWords {
  private readonly items = new Map<string, ReadonlySet<string>>();
  private readonly everywhere: ReadonlySet<string>;
  private readonly about = new Map<string, ReadonlySet<string>>();
  private readonly months: readonly (readonly string[])[];
  private readonly namesShow: boolean;

  constructor(private readonly map: StanceMap) {
    const { title, summary, language } = map.file;
    this.months = monthNames(language);
    this.namesShow = !capitalNouns.has(primaryOf(language));
    this.everywhere = wordsOf([
      title,
      summary,
      ...map.glossary.flatMap(({ term, definition }) => [term, definition]),
      ...map.issues.flatMap(({ title: name, motion }) => [name, motion]),
    ]);
  }

  /** The names and figures of a text that stand in nothing that is known of it. */
  beyond(text: string, evidence: readonly Citation[], { issue, party }: About): readonly string[] {
    if (evidence.length === 0) return [];
    const namesAndFigures = [...(this.namesShow ? namesIn(text) : []), ...figuresIn(text)];
    if (namesAndFigures.length === 0) return [];
    const known = [
      this.everywhere,
      this.partyWords(party),
      this.issueWords(issue),
      ...evidence.map(citation => this.itemWords(citedId(citation))),
    ];
    const isBeyond = (word: string): boolean => !known.some(words => words.has(keyOf(word)));
    return [...new Set(namesAndFigures)].filter(isBeyond);
  }

  private partyWords(id = ''): ReadonlySet<string> {
    return this.cachedWords(this.about, `party/${id}`, () => {
      const party = this.map.partyById.get(id);
      return party ? [party.name, party.short, party.about] : [];
    });
  }

  private issueWords(id: string): ReadonlySet<string> {
    return this.cachedWords(this.about, `issue/${id}`, () => [
      this.map.issueById.get(id)?.background ?? '',
    ]);
  }

  private itemWords(id: string): ReadonlySet<string> {
    return this.cachedWords(this.items, id, () => {
      const item = this.map.evidenceById.get(id);
      return item ? textsOf(this.map, item, this.months) : [];
    });
  }

  private cachedWords(
    words: Map<string, ReadonlySet<string>>,
    key: string,
    texts: () => readonly string[],
  ): ReadonlySet<string> {
    const found = words.get(key) ?? wordsOf(texts());
    words.set(key, found);
    return found;
  }
}

function textsOf(
  map: StanceMap,
  item: Evidence,
  months: readonly (readonly string[])[],
): readonly string[] {
  const { id, title = '', statement, assertedBy, caveat = '', quote, date, by = [] } = item;
  return [
    id,
    title,
    statement,
    assertedBy,
    caveat,
    quote ? `${quote.speaker} ${quote.words}` : '',
    dateWords(date, months),
    ...by.flatMap(party => map.partyById.get(party)?.name ?? []),
    ...item.sources.flatMap(source => {
      const found = map.sourceById.get(source);
      return found ? [found.publisher, found.title, dateWords(found.date, months)] : [];
    }),
  ];
}

/** A date as texts write it: `2025-03-15` is also 15 March 2025. */
function dateWords(date: string, months: readonly (readonly string[])[]): string {
  const [year = '', month, day] = date.split('-');
  const names = month === undefined ? [] : (months[Number(month) - 1] ?? []);
  return [year, ...names, day === undefined ? '' : String(Number(day))].filter(Boolean).join(' ');
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(text =>
      [...(text.match(ascii.test(text) ? asciiWords : anyWords) ?? []), ...figuresIn(text)].map(
        keyOf,
      ),
    ),
  );
}

/** Words with a capital inside a sentence: names, as far as that can be told. */
function namesIn(text: string): readonly string[] {
  return text.match(/(?<=[\p{L}\p{N},;)] (?:["'“‘])?)\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [];
}

/** Figures as they are written, with the signs that part their digits. */
function figuresIn(text: string): readonly string[] {
  return text.match(/\d(?:[\d.,]*\d)?/g) ?? [];
}

/** A word as it is compared: "Salvadorans" is told by "Salvadoran". */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (!lower.endsWith('s')) return lower;
  return lower.slice(0, lower.endsWith("'s") ? -2 : -1);
}

// Every word of a map is looked at: a pattern over Unicode's letters takes several times as long.
// oxlint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007F]*$/;
const asciiWords = /[A-Za-z]+/g;
const anyWords = /\p{L}[\p{L}\p{M}]*/gu;
