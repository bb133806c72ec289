/** What a flag is: how its value is written, read and offered, and what it does, in one place. */
import { usageFailure } from './failure.js';
import { commandLineWords, type NumberRange } from './words.js';

/** What only the files that a line names can tell: a shell asks the program. */
const completionLists = [
  'references',
  'arguments',
  'evidence',
  'issues',
  'parties',
  'sides',
  'recipients',
  'profiles',
] as const;
export type CompletionList = (typeof completionLists)[number];

/** What a shell offers where a value is to be typed. The bundled ones stand beside files. */
export type Offer =
  | { readonly of: 'values'; readonly values: readonly string[] }
  | { readonly of: 'files' | 'folders' | 'nothing' | 'walkthroughs' | 'plans' }
  /** `beside`: words that are there whatever the files say. */
  | { readonly of: 'asked'; readonly what: CompletionList; readonly beside?: readonly string[] };

export interface Flag<T, Absent extends T | undefined = T | undefined> {
  /** How its value is written in help, such as FILE. A switch takes none. */
  readonly takes: string | undefined;
  readonly words: string;
  readonly offers: Offer;
  /** What it is where the command line does not say. */
  readonly absent: Absent;
  /** Throws a UserFailure where the text is no value of it. `flag` is its name with dashes. */
  read(given: string, flag: string): T;
  /** For one that may be given more than once: all that was given. Else the last one holds. */
  joined?(values: readonly T[]): T;
}

export type Flags = Readonly<Record<string, Flag<unknown>>>;

/** What a command line says of each flag. */
export type Values<F extends Flags> = {
  readonly [K in keyof F]: F[K] extends Flag<infer T, infer Absent> ? T | Absent : never;
};

export function toggle(words: string): Flag<boolean, undefined> {
  return {
    takes: undefined,
    words,
    offers: { of: 'nothing' },
    absent: undefined,
    read: () => true,
  };
}

/** Text of any kind, unless `check` throws a UserFailure about it. */
export function text(
  takes: string,
  words: string,
  check: (given: string) => void = () => {},
): Flag<string, undefined> {
  return {
    takes,
    words,
    offers: { of: 'nothing' },
    absent: undefined,
    read: given => {
      check(given);
      return given;
    },
  };
}

/** A flag for whose value the program is asked; `beside` are words that are there in any case. */
export function asking<T, Absent extends T | undefined>(
  flag: Flag<T, Absent>,
  what: CompletionList,
  beside: readonly string[] = [],
): Flag<T, Absent> {
  return { ...flag, offers: { of: 'asked', what, beside } };
}

export function file(takes: string, words: string): Flag<string, undefined> {
  return { ...named(takes, words), offers: { of: 'files' } };
}

/** What is a stream and no folder is refused: else a folder called "-" would be made. */
export function folder(takes: string, words: string): Flag<string, undefined> {
  const flag = named(takes, words);
  return {
    ...flag,
    read: (given, name) => {
      if (given === '-') throw usageFailure(commandLineWords.folderIsNoStream(name));
      return flag.read(given, name);
    },
    offers: { of: 'folders' },
  };
}

/** An empty name is a variable of the shell that was not set: nothing is meant by it. */
function named(takes: string, words: string): Flag<string, undefined> {
  return {
    ...text(takes, words),
    read: (given, flag) => {
      if (given === '') throw usageFailure(commandLineWords.needsName(flag, takes));
      return given;
    },
  };
}

/** Ids with commas between them. */
export function list(takes: string, words: string): Flag<readonly string[], readonly string[]> {
  return {
    takes,
    words,
    offers: { of: 'nothing' },
    absent: [],
    read: given =>
      given
        .split(',')
        .map(id => id.trim())
        .filter(Boolean),
  };
}

/** Words of any kind, once for each time that the flag is given. */
export function repeated(takes: string, words: string): Flag<readonly string[], readonly string[]> {
  return {
    takes,
    words,
    offers: { of: 'nothing' },
    absent: [],
    read: given => [given],
    joined: values => values.flat(),
  };
}

interface FlagChoice {
  readonly words: string;
  /** How it is written in help where that is not all of its values. */
  readonly takes?: string;
  /** What is said of a value that is none. */
  readonly refusal?: (given: string) => string;
}

export function choice<const T extends string>(
  values: readonly T[],
  { words, takes = values.join('|'), refusal }: FlagChoice,
): Flag<T, undefined> {
  return {
    takes,
    words,
    offers: { of: 'values', values },
    absent: undefined,
    read: (given, flag) => {
      const found = values.find(value => value === given);
      if (found !== undefined) return found;
      throw usageFailure(refusal?.(given) ?? commandLineWords.noSuchValue(flag, values, given));
    },
  };
}

export function number(words: string, range: NumberRange): Flag<number, undefined> {
  const { least, most = Infinity, whole } = range;
  return {
    takes: 'N',
    words,
    offers: { of: 'nothing' },
    absent: undefined,
    read: (given, flag) => {
      const value = given.trim() === '' ? Number.NaN : Number(given);
      if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
      throw usageFailure(commandLineWords.noSuchNumber(flag, range, given));
    },
  };
}

/** A flag that may be given several times: all of them, in their order. */
export function several<T>(flag: Flag<T, undefined>): Flag<readonly T[], undefined> {
  return {
    ...flag,
    read: (given, name) => [flag.read(given, name)],
    joined: values => values.flat(),
  };
}

/** A flag that is `value` where the command line does not say. */
export function withDefault<T extends string | number>(
  flag: Flag<T, undefined>,
  value: T,
): Flag<T, T> {
  return {
    ...flag,
    words: commandLineWords.withDefault(flag.words, String(value)),
    absent: value,
  };
}
