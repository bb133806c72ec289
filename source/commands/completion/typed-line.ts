/** A command line as far as it was typed, for what fits its end. */
import type { Flags, Offer } from '../../command-line/flag.js';
import type { Usage } from '../../command-line/usage.js';
import { usages } from '../../usage/usages.js';

export interface TypedLine {
  /** What the last word is to be. */
  readonly offer: Offer;
  readonly word: string;
  readonly values: ReadonlyMap<string, string>;
  readonly map: string | undefined;
  readonly plan: string | undefined;
}

/** Reads a line without the name of the program. */
export function typedIn(line: readonly string[]): TypedLine {
  const [first = '', ...rest] = parted(line);
  const command = rest.length > 0 ? usages.find(({ name }) => name === first) : undefined;
  const usage: Usage = command ?? usages[0];
  const words = command ? rest : [first, ...rest];
  const word = words.at(-1) ?? '';
  const { values, others, last } = sorted(usage.flags, words.slice(0, -1));
  const isMapFirst = usage.name === '' || usage.name === 'record';
  return {
    offer: last?.offers ?? usage.args.offers,
    word,
    values,
    map: values.get('map') ?? (isMapFirst ? others[usage.name === '' ? 0 : 1] : undefined),
    plan: values.get('plan') ?? (usage.args.offers.of === 'plans' ? others[0] : undefined),
  };
}

/** `--map=a.json` as two words; bash has three of it. */
function parted(line: readonly string[]): readonly string[] {
  const words = line.flatMap(word => {
    const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    return flag === undefined || value === undefined ? [word] : [flag, value];
  });
  return words.flatMap((word, at) => {
    if (word !== '=' || words[at - 1]?.startsWith('--') !== true) return [word];
    return at === words.length - 1 ? [''] : [];
  });
}

/** The values of flags, the other words, and the flag whose value comes next. */
function sorted(
  flags: Flags,
  words: readonly string[],
): {
  readonly values: ReadonlyMap<string, string>;
  readonly others: readonly string[];
  readonly last: Flags[string] | undefined;
} {
  const values = new Map<string, string>();
  const others: string[] = [];
  let waiting: string | undefined;
  for (const word of words) {
    const name = word.startsWith('--') ? word.slice(2) : '';
    if (waiting !== undefined) {
      values.set(waiting, word);
      waiting = undefined;
    } else if (Object.hasOwn(flags, name)) waiting = flags[name]?.takes && name;
    else others.push(word);
  }
  return { values, others, last: waiting === undefined ? undefined : flags[waiting] };
}
