/** What the makers of cards ask of a map: who may stand beside whom without being arguably right, too. */
import { safeLine } from '../text/safe-text.js';
import type { Argument, Evidence } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { mix } from './card.js';

/** Words that many texts of a map share say nothing of what one is about. */
const commonShare = 0.08;
/** In a large map only so many neighbours are weighed, drawn by the item's id. */
const mostWeighed = 150;

export class DeckMap {
  private readonly words = new Map<string, ReadonlySet<string>>();
  private readonly common: ReadonlySet<string>;
  private readonly byIssue = new Map<string, readonly Argument[]>();

  constructor(readonly map: StanceMap) {
    const texts = [...map.arguments.map(textOf), ...map.evidence.map(({ statement }) => statement)];
    const counts = new Map<string, number>();
    for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const limit = Math.max(4, texts.length * commonShare);
    this.common = new Set([...counts].filter(([, count]) => count > limit).map(([word]) => word));
    for (const argument of map.arguments) this.byIssue.set(argument.issue, [...(this.byIssue.get(argument.issue) ?? []), argument]);
  }

  /** The other arguments on the issue of one. */
  neighbours(argument: Argument): readonly Argument[] {
    const all = (this.byIssue.get(argument.issue) ?? []).filter(({ id }) => id !== argument.id);
    if (all.length <= mostWeighed) return all;
    return all.map(one => ({ one, key: mix(1, argument.id + one.id) })).toSorted((one, other) => one.key - other.key).slice(0, mostWeighed).map(({ one }) => one);
  }

  /** Whether two texts speak of the same particular thing: they share three words, or two of few, that are not common in this map. */
  alike(one: string, other: string): boolean {
    const shared = this.shared(one, other);
    return shared >= 3 || (shared >= 2 && Math.min(this.rare(one).size, this.rare(other).size) <= 8);
  }

  /** How many words that are not common in this map two texts share. */
  shared(one: string, other: string): number {
    const second = this.rare(other);
    let shared = 0;
    for (const word of this.rare(one)) if (second.has(word)) shared++;
    return shared;
  }

  /** The arguments that a relation of any kind joins to this one, in either direction. */
  joined(id: string): ReadonlySet<string> {
    return new Set([...this.map.relationsTo(id).map(({ from }) => from), ...this.map.relationsFrom(id).map(({ to }) => to)]);
  }

  attackers(id: string): readonly Argument[] {
    const ids = new Set(this.map.relationsTo(id, 'rebuts', 'undercuts').map(({ from }) => from));
    return [...ids].flatMap(from => (from === id ? [] : (this.map.argumentById.get(from) ?? [])));
  }

  evidenceOf(argument: Argument): readonly Evidence[] {
    return argument.evidence.flatMap(citation => this.map.evidenceById.get(citedId(citation)) ?? []);
  }

  sharesEvidence(one: Argument, other: Argument): boolean {
    const ids = new Set(one.evidence.map(citedId));
    return other.evidence.some(citation => ids.has(citedId(citation)));
  }

  who(argument: Argument): string {
    if (argument.editor) return "an editor's own observation";
    return safeLine(this.map.partyById.get(argument.party ?? '')?.name ?? argument.party ?? 'nobody named');
  }

  /** An argument quoted with its reference: `"..." (argument/x, Party)`. */
  named(argument: Argument): string {
    return `"${safeLine(argument.claim)}" (argument/${argument.id}, ${this.who(argument)})`;
  }

  private rare(text: string): ReadonlySet<string> {
    const known = this.words.get(text);
    if (known) return known;
    const words = new Set([...wordsOf(text)].filter(word => !this.common.has(word)));
    this.words.set(text, words);
    return words;
  }
}

/** Claim and reasoning as one text. */
export function textOf(argument: Argument): string {
  return `${argument.claim} ${argument.reasoning}`;
}

/** The words of a text with four letters or more, and every figure, without regard to case and common endings. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.toLowerCase().matchAll(/\p{L}{4,}|\d+/gu), ([word]) => word.replace(/(?:ing|ed|es|s)$/, '')));
}

/** Options as near as possible in length to the right one, so that length gives nothing away. */
export function nearestInLength<T>(candidates: readonly T[], length: (candidate: T) => number, wanted: number, most = 6): readonly T[] {
  return candidates.toSorted((one, other) => Math.abs(length(one) - wanted) - Math.abs(length(other) - wanted)).slice(0, most);
}
