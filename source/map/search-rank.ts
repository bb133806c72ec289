/**
 * Which items answer a query best by their words: asked at every key press, so it takes time by
 * what is found, not by what there is.
 */
import type { ReferenceKind } from './reference.js';
import { fields, type SearchIndex } from './search-index.js';

/**
 * Only the best by their words are looked at more closely: far more than anyone will scroll
 * through.
 */
const mostChosen = 300;

const fieldWeight: Readonly<Record<(typeof fields)[number], number>> = {
  id: 6,
  title: 10,
  body: 4,
  context: 1,
};
const weights = fields.map(field => fieldWeight[field]);
const titleField = fields.indexOf('title');
/**
 * Between equals, what explains a word comes before what uses it, and evidence before what rests on
 * it.
 */
const kindWeight: Readonly<Record<ReferenceKind, number>> = {
  term: 1.3,
  issue: 1.25,
  party: 1.25,
  evidence: 1.15,
  event: 1.05,
  argument: 1,
  question: 0.95,
  source: 0.9,
  position: 0.9,
  relation: 0.8,
};
/** What an editor observes of an argument comes after the argument. */
const editorWeight = 0.7;

/** An item by its place among the documents. */
export interface ScoredPlace {
  readonly at: number;
  readonly score: number;
}

/**
 * Ranks one query after another in arrays that are kept: what a query touches is set back after it.
 */
export class Ranking {
  private readonly score: Float64Array;
  /** How many of the words an item answers, and how many in its title. */
  private readonly answered: Uint8Array;
  private readonly inTitle: Uint8Array;
  /**
   * Of the word at hand: the best it finds in an item, and whether that was counted for the title.
   */
  private readonly best: Float32Array;
  private readonly titled: Uint8Array;

  constructor(private readonly index: SearchIndex) {
    const size = index.documents.length;
    this.score = new Float64Array(size);
    this.answered = new Uint8Array(size);
    this.inTitle = new Uint8Array(size);
    this.best = new Float32Array(size);
    this.titled = new Uint8Array(size);
  }

  /**
   * The best of the items that answer every word; where there are none, of those that answer most.
   * In the order of the documents.
   */
  choose(words: readonly string[], kind: ReferenceKind | undefined): readonly ScoredPlace[] {
    const touched = this.tally(words, kind);
    let most = 0;
    for (const at of touched) most = Math.max(most, this.answered[at] ?? 0);
    const found = Uint32Array.from(touched.filter(at => this.answered[at] === most)).sort();
    const scores = new Float64Array(found.length);
    for (let nth = 0; nth < found.length; nth++)
      scores[nth] = this.weighed(found[nth] ?? 0, words.length);
    for (const at of touched) {
      this.score[at] = 0;
      this.answered[at] = 0;
      this.inTitle[at] = 0;
    }
    const least = Math.max(nthLargest(scores, mostChosen), Number.MIN_VALUE);
    const chosen: ScoredPlace[] = [];
    // Those above the bound first: a crowd of equals at the bound must not keep a better one out.
    for (const equals of [false, true]) {
      for (let nth = 0; nth < found.length && chosen.length < mostChosen * 2; nth++) {
        const score = scores[nth] ?? 0;
        if (equals ? score === least : score > least) chosen.push({ at: found[nth] ?? 0, score });
      }
    }
    return chosen;
  }

  /** Adds up what every word finds; the items that any of them found. */
  private tally(words: readonly string[], kind: ReferenceKind | undefined): readonly number[] {
    const { documents } = this.index;
    const all: number[] = [];
    for (const word of words) {
      const touched: number[] = [];
      this.index.look(word, (at, field, how) => {
        if (kind !== undefined && documents[at]?.kind !== kind) return;
        const weight = (weights[field] ?? 0) * how;
        const before = this.best[at] ?? 0;
        if (before === 0) touched.push(at);
        if (before < weight) this.best[at] = weight;
        if (field === titleField) this.titled[at] = 1;
      });
      // A word that few items hold says more about what is sought than one that many hold.
      const rarity = 1 + Math.log2(1 + documents.length / (1 + touched.length)) / 4;
      for (const at of touched) {
        if (this.answered[at] === 0) all.push(at);
        this.score[at] = (this.score[at] ?? 0) + (this.best[at] ?? 0) * rarity;
        this.answered[at] = (this.answered[at] ?? 0) + 1;
        this.inTitle[at] = (this.inTitle[at] ?? 0) + (this.titled[at] ?? 0);
        this.best[at] = 0;
        this.titled[at] = 0;
      }
    }
    return all;
  }

  private weighed(at: number, words: number): number {
    const document = this.index.documents[at];
    const covered = Math.min(
      1,
      (this.inTitle[at] ?? 0) / Math.max(1, this.index.titleWords[at] ?? 1),
    );
    if (!document) return 0;
    const weight = kindWeight[document.kind] * (document.isEditors ? editorWeight : 1);
    return ((this.score[at] ?? 0) / words) * weight * (1 + covered / 2);
  }
}

/**
 * The nth largest of some numbers, or 0 where there are not so many: by Hoare's selection, since
 * sorting all takes longer.
 */
function nthLargest(numbers: Float64Array, nth: number): number {
  if (numbers.length < nth) return 0;
  const list = numbers.slice();
  const goal = list.length - nth;
  for (let low = 0, high = list.length - 1; low < high;) {
    const pivot = list[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((list[left] ?? 0) < pivot) left++;
      while ((list[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const one = list[left] ?? 0;
      list[left++] = list[right] ?? 0;
      list[right--] = one;
    }
    if (goal <= right) high = right;
    else if (goal >= left) low = left;
    else break;
  }
  return list[goal] ?? 0;
}
