/**
 * How a hand-out names arguments, cards and sources: each is set out in full once, and named
 * afterwards.
 */
import type { Argument, Evidence } from '../map/schema.js';
import type { Standing } from '../standing/standing.js';
import type { OwnCard } from '../plan/own-schema.js';
import { shortName } from '../strategy/words.js';
import { comesDownToWeighing } from './words/short.js';
import { asAbove, cardName, withName, quotedAbove } from './words/naming.js';

/** Letters go on with two where there are more arguments than letters. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export interface NamingOptions {
  /** The arguments of the one side, which have numbers. */
  readonly numbered: readonly Argument[];
  /** Those of the other, which have letters. */
  readonly lettered: readonly Argument[];
  readonly ownCards?: ReadonlyMap<string, OwnCard>;
  /** How most of what the hand-out names stands: said once, so that only what differs is marked. */
  readonly usual?: Standing | undefined;
}

export class Naming {
  readonly usual: Standing | undefined;
  private readonly names: ReadonlyMap<string, string>;
  private readonly ownCards: ReadonlyMap<string, OwnCard>;
  private readonly claims = new Set<string>();
  private readonly recalled = new Set<string>();
  private readonly cards = new Map<string, number>();
  /** The argument under which a card was set out. */
  private readonly under = new Map<string, string>();
  /** The card under which a source was set out. */
  private readonly sources = new Map<string, number>();

  constructor({ numbered, lettered, ownCards = new Map(), usual }: NamingOptions) {
    this.usual = usual;
    this.ownCards = ownCards;
    this.names = new Map([
      ...lettered.map(({ id }, at) => [id, letterOf(at)] as const),
      ...numbered.map(({ id }, at) => [id, String(at + 1)] as const),
    ]);
  }

  /** The number or letter of an argument; undefined where it has none. */
  nameOf({ id }: Argument): string | undefined {
    return this.names.get(id);
  }

  /** Whether an argument's claim was given in full. */
  has({ id }: Argument): boolean {
    return this.claims.has(id);
  }

  /** The claim in full where it was not given yet, with its name; else its name alone. */
  claim(argument: Argument): string {
    const name = this.nameOf(argument);
    if (this.has(argument)) return name ?? quotedAbove(shortName(argument));
    this.claims.add(argument.id);
    return name === undefined ? argument.claim : withName(name, argument.claim);
  }

  /** The claim in full, where its name stands beside it. */
  tell(argument: Argument): string {
    this.claims.add(argument.id);
    return argument.claim;
  }

  /** The name of an argument, or in a few words which one it is. */
  short(argument: Argument): string {
    const name = this.nameOf(argument);
    return name === undefined ? `"${shortName(argument)}"` : withName(name, shortName(argument));
  }

  /** Whether an argument was named as one that was told before. */
  isRecalled({ id }: Argument): boolean {
    return this.recalled.has(id);
  }

  /** An argument that was told before: by its name, from the second time on by its number alone. */
  again(argument: Argument): string {
    const name = this.nameOf(argument);
    if (name !== undefined && this.recalled.has(argument.id)) return asAbove(name);
    this.recalled.add(argument.id);
    return this.short(argument);
  }

  /** Which argument set a card out before; this one, from now on, where none did. */
  cardUnder({ id }: Evidence, argument: Argument): string | undefined {
    const before = this.under.get(id);
    if (before === undefined) this.under.set(id, this.nameOf(argument) ?? '');
    return before;
  }

  /** The number of a card, and whether it is set out here for the first time. */
  card({ id }: Evidence): { readonly number: number; readonly first: boolean } {
    const known = this.cards.get(id);
    if (known !== undefined) return { number: known, first: false };
    this.cards.set(id, this.cards.size + 1);
    return { number: this.cards.size, first: true };
  }

  /** The coach's card that an item of evidence stands for; undefined where it is the map's. */
  ownCard({ id }: Evidence): OwnCard | undefined {
    return this.ownCards.get(id);
  }

  /** How an item of evidence is called: by its card, or by its title where it has none. */
  evidence(evidence: Evidence): string {
    const known = this.cards.get(evidence.id);
    return known === undefined
      ? `"${evidence.title ?? evidence.statement}"`
      : cardName(known, evidence.title);
  }

  /** The card that set a source out before; this one, from now on, where none did. */
  source(id: string, card: number): number | undefined {
    const before = this.sources.get(id);
    if (before === undefined) this.sources.set(id, card);
    return before;
  }
}

/** That an answer and what it answers come down to weighing them. */
export function weighing(naming: Naming, theirs: Argument, ours: Argument): string {
  const name = (one: Argument): string => naming.nameOf(one) ?? naming.short(one);
  return comesDownToWeighing(name(theirs), name(ours));
}

function letterOf(at: number): string {
  const letter = letters[at % letters.length] ?? '';
  return at < letters.length ? letter : `${letterOf(Math.floor(at / letters.length) - 1)}${letter}`;
}
