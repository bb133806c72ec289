/**
 * What the makers of cards ask of a map: who answers whom, what two texts have in common, who is
 * known by which words.
 */
import { safeLine } from '../../text/safe-text.js';
import type { Argument, Evidence, Party } from '../../map/schema.js';
import { citedId, type StanceMap } from '../../map/stance-map.js';
import { mix } from '../../map/mix.js';
import { shuffled } from './card.js';
import { claimTitle, evidenceTitle } from './plain-text.js';
import { editorsOwn, nobodyNamed, quotedArgument } from './words.js';
import { figuresIn, monthsIn, nameParts, properWords, stemsOf } from './names.js';

/** Words that many texts of a map share say nothing of what one is about. */
const commonShare = 0.08;
/**
 * An issue with more arguments is large: of its neighbours and its evidence only so many are
 * weighed, and of a map only so many texts read.
 */
const large = 400;
const mostWeighed = 60;
const mostRead = 4000;

export class DeckMap {
  /** The words of a text that are not common in this map, as sorted numbers. */
  private readonly words = new Map<string, readonly number[]>();
  private readonly numbers = new Map<string, number>();
  private readonly texts = new Map<Argument, string>();
  private readonly titles = new Map<Argument | Evidence, string>();
  private readonly allWords = new Map<string, ReadonlySet<string>>();
  private readonly names = new Map<string, ReadonlySet<string>>();
  private readonly marks = new Map<string, ReadonlySet<string>>();
  private readonly known = new Map<string, readonly string[]>();
  private everyName: readonly string[] | undefined;
  private readonly common: ReadonlySet<string>;
  private readonly proper: ReadonlySet<string>;
  private readonly byIssue = new Map<string, readonly Argument[]>();
  private readonly byPair: ReadonlyMap<string, readonly Argument[]>;
  private readonly evidenceByIssue: ReadonlyMap<string, readonly Evidence[]>;
  private readonly placeInIssue = new Map<string, number>();

  constructor(readonly map: StanceMap) {
    const texts = sample(
      [...map.arguments.map(textOf), ...map.evidence.map(({ statement }) => statement)],
      mostRead,
      2,
    );
    const counts = new Map<string, number>();
    for (const text of texts)
      for (const word of stemsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const limit = Math.max(4, texts.length * commonShare);
    this.common = new Set([...counts].filter(([, count]) => count > limit).map(([word]) => word));
    this.proper = properWords([
      ...texts,
      ...sample(map.parties, mostRead, 2).map(({ name, about }) => `${name}. ${about}`),
    ]);
    const byIssue = Map.groupBy(map.arguments, ({ issue }) => issue);
    this.byPair = Map.groupBy(
      map.arguments.filter(({ party }) => party !== undefined),
      ({ party, issue }) => `${party ?? ''}/${issue}`,
    );
    const evidence = new Map<string, Evidence[]>(map.issues.map(({ id }) => [id, []]));
    for (const one of map.evidence) for (const issue of one.issues) evidence.get(issue)?.push(one);
    this.evidenceByIssue = new Map(
      [...evidence].map(([issue, list]) => [
        issue,
        list.length > large ? sample(list, mostWeighed, 3) : list,
      ]),
    );
    for (const [issue, list] of byIssue) {
      const order = list.length > large ? shuffled(list, 1) : list;
      this.byIssue.set(issue, order);
      order.forEach(({ id }, at) => this.placeInIssue.set(id, at));
    }
  }

  /** The other arguments on the issue of one; in a large map some of them, the same each time. */
  neighbours(argument: Argument): readonly Argument[] {
    const all = this.byIssue.get(argument.issue) ?? [];
    const at = (this.placeInIssue.get(argument.id) ?? 0) + 1;
    return all.length <= large
      ? all.filter(({ id }) => id !== argument.id)
      : [
          ...all.slice(at, at + mostWeighed),
          ...all.slice(0, Math.max(0, at + mostWeighed - all.length)),
        ];
  }

  /**
   * Whether two texts speak of the same particular thing: they share three words, or two of few,
   * that are not common in this map.
   */
  alike(one: string, other: string): boolean {
    const shared = this.shared(one, other);
    return (
      shared >= 3 || (shared >= 2 && Math.min(this.rare(one).length, this.rare(other).length) <= 8)
    );
  }

  /** How many words that are not common in this map two texts share. */
  shared(one: string, other: string): number {
    const [first, second] = [this.rare(one), this.rare(other)];
    let shared = 0;
    for (let at = 0, next = 0; at < first.length && next < second.length;) {
      const ahead = (first[at] ?? 0) - (second[next] ?? 0);
      if (ahead === 0) shared++;
      if (ahead <= 0) at++;
      if (ahead >= 0) next++;
    }
    return shared;
  }

  /** The names in a text: words that this map writes with a capital wherever they stand. */
  namesIn(text: string): ReadonlySet<string> {
    const found =
      this.names.get(text) ?? new Set(nameParts(text).filter(word => this.proper.has(word)));
    this.names.set(text, found);
    return found;
  }

  /**
   * What marks a text at first sight: the names in it, and the figures of two digits and more, but
   * for years, which a month has to stand before.
   */
  marksIn(text: string): ReadonlySet<string> {
    const found =
      this.marks.get(text) ??
      new Set([...this.namesIn(text), ...figuresIn(text), ...monthsIn(text)]);
    this.marks.set(text, found);
    return found;
  }

  /**
   * The names by which a party is known: its own, and those in what the map says about it that do
   * not stand everywhere in the map.
   */
  knownBy(party: Party): readonly string[] {
    const found = this.known.get(party.id) ?? [
      ...new Set([
        ...[party.name, party.short].flatMap(nameParts),
        ...nameParts(party.about).filter(word => this.isRareName(word)),
        ...this.idNames(party),
      ]),
    ];
    this.known.set(party.id, found);
    return found;
  }

  /**
   * The names of all parties that the map writes with a capital wherever they stand; in a large map
   * of some.
   */
  get allNames(): readonly string[] {
    this.everyName ??= [
      ...new Set(this.map.parties.slice(0, large).flatMap(party => this.knownBy(party))),
    ].filter(word => this.proper.has(word));
    return this.everyName;
  }

  /** Whether a word is a name that does not stand everywhere in the map. */
  isRareName(word: string): boolean {
    return this.proper.has(word) && ![...stemsOf(word)].some(stem => this.common.has(stem));
  }

  /** The arguments that a relation of any kind joins to this one, in either direction. */
  joined(id: string): ReadonlySet<string> {
    return new Set([
      ...this.map.relationsTo(id).map(({ from }) => from),
      ...this.map.relationsFrom(id).map(({ to }) => to),
    ]);
  }

  /** What a party argues on an issue, in the order of the map. */
  caseOf(party: string, issue: string): readonly Argument[] {
    return this.byPair.get(`${party}/${issue}`) ?? [];
  }

  attackers(id: string): readonly Argument[] {
    const ids = new Set(this.map.attacksOn(id).map(({ from }) => from));
    return [...ids].flatMap(from => (from === id ? [] : (this.map.argumentById.get(from) ?? [])));
  }

  /** The arguments on an issue; in a large map some of them, the same each time. */
  onIssue(issue: string): readonly Argument[] {
    return (this.byIssue.get(issue) ?? []).slice(0, mostRead);
  }

  /** The party that makes an argument, if one does. */
  partiesOf(argument: Argument): readonly Party[] {
    const party = this.map.partyById.get(argument.party ?? '');
    return party ? [party] : [];
  }

  /** The items of evidence on an issue; in a large map some of them, the same each time. */
  evidenceOn(issue: string): readonly Evidence[] {
    return this.evidenceByIssue.get(issue) ?? [];
  }

  evidenceOf(argument: Argument): readonly Evidence[] {
    return argument.evidence.flatMap(
      citation => this.map.evidenceById.get(citedId(citation)) ?? [],
    );
  }

  sharesEvidence(one: Argument, other: Argument): boolean {
    const ids = new Set(one.evidence.map(citedId));
    return other.evidence.some(citation => ids.has(citedId(citation)));
  }

  who(argument: Argument): string {
    if (argument.editor) return editorsOwn;
    return safeLine(
      this.map.partyById.get(argument.party ?? '')?.name ?? argument.party ?? nobodyNamed,
    );
  }

  /** An argument quoted with who makes it: `"..." (Party)`. */
  named(argument: Argument): string {
    return quotedArgument(this.titleOf(argument), this.who(argument));
  }

  /** A party called `bukele` is known by that name where the map writes it with a capital. */
  private idNames(party: Party): readonly string[] {
    return party.id
      .split(/[-_.]/)
      .map(part => part.charAt(0).toUpperCase() + part.slice(1))
      .filter(word => this.proper.has(word));
  }

  /** How many words of any kind two texts share. */
  wordsInCommon(one: string, other: string): number {
    const second = this.wordsIn(other);
    let shared = 0;
    for (const word of this.wordsIn(one)) if (second.has(word)) shared++;
    return shared;
  }

  /** The words of a text, common ones too. */
  wordsIn(text: string): ReadonlySet<string> {
    const found = this.allWords.get(text) ?? stemsOf(text);
    this.allWords.set(text, found);
    return found;
  }

  /** Claim and reasoning as one text. */
  textOf(argument: Argument): string {
    const found = this.texts.get(argument) ?? textOf(argument);
    this.texts.set(argument, found);
    return found;
  }

  /** A claim or an item of evidence as cards call it. */
  titleOf(item: Argument | Evidence): string {
    const found =
      this.titles.get(item) ?? ('claim' in item ? claimTitle(item) : evidenceTitle(item));
    this.titles.set(item, found);
    return found;
  }

  private rare(text: string): readonly number[] {
    const known = this.words.get(text);
    if (known) return known;
    const words = [...this.wordsIn(text)]
      .filter(word => !this.common.has(word))
      .map(word => this.numberOf(word))
      .toSorted((one, other) => one - other);
    this.words.set(text, words);
    return words;
  }

  private numberOf(word: string): number {
    const found = this.numbers.get(word) ?? this.numbers.size;
    this.numbers.set(word, found);
    return found;
  }
}

function textOf(argument: Argument): string {
  return `${argument.claim} ${argument.reasoning}`;
}

/** At most so many of a list, the same ones for the same seed, in the order of the list. */
export function sample<T>(list: readonly T[], most: number, seed: number): readonly T[] {
  if (list.length <= most) return list;
  const share = most / list.length;
  return list.filter((_item, at) => mix(seed, String(at)) / 2 ** 32 < share);
}
