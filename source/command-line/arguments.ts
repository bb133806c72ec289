/** What stands on a command line beside its flags. */
import { usageFailure } from './failure.js';
import type { Offer } from './flag.js';

export interface Arguments<T> {
  /** How they are written in help, such as `FILE...`; empty where a command takes none. */
  readonly shown: string;
  readonly offers: Offer;
  /** Throws a UserFailure where they are not what the command takes. */
  read(given: readonly string[]): T;
}

interface Described {
  readonly shown: string;
  readonly offers: Offer['of'] & ('files' | 'nothing' | 'walkthroughs' | 'plans');
  readonly refusal: string;
}

export function noArguments(refusal: (given: string) => string): Arguments<undefined> {
  return {
    shown: '',
    offers: { of: 'nothing' },
    read: given => {
      if (given.length > 0) throw usageFailure(refusal(given.join(' ')));
      return undefined;
    },
  };
}

export function oneArgument({ shown, offers, refusal }: Described): Arguments<string> {
  return {
    shown,
    offers: { of: offers },
    read: ([first, ...more]) => {
      if (first === undefined || more.length > 0) throw usageFailure(refusal);
      return first;
    },
  };
}

export function oneOrNone({ shown, offers, refusal }: Described): Arguments<string | undefined> {
  return {
    shown,
    offers: { of: offers },
    read: ([first, ...more]) => {
      if (more.length > 0) throw usageFailure(refusal);
      return first;
    },
  };
}

/** None or more: the command itself says where it needs one. */
export function anyArguments({
  shown,
  offers,
}: Omit<Described, 'refusal'>): Arguments<readonly string[]> {
  return { shown, offers: { of: offers }, read: given => given };
}

/** One of a few words. */
export function oneWord<const T extends string>(
  words: readonly T[],
  shown: string,
  refusal: (given: string | undefined) => string,
): Arguments<T> {
  const values = words.map(name => ({ name }));
  const named = oneOf(values, shown, refusal);
  return { ...named, read: given => named.read(given).name };
}

/** One of a few things, by its name. */
export function oneOf<T extends { readonly name: string }>(
  values: readonly T[],
  shown: string,
  refusal: (given: string | undefined) => string,
): Arguments<T> {
  return {
    shown,
    offers: { of: 'values', values: values.map(({ name }) => name) },
    read: ([first, ...more]) => {
      const found = values.find(({ name }) => name === first);
      if (found === undefined || more.length > 0)
        throw usageFailure(refusal(more.length > 0 ? [first, ...more].join(' ') : first));
      return found;
    },
  };
}
