/** Reading a command line by the usage of its command. */
import { parseArgs } from 'node:util';
import { usageFailure } from './failure.js';
import type { Flags, Values } from './flag.js';
import type { Terminal } from './terminal.js';
import type { Given, Usage } from './usage.js';
import { commandLineWords } from './words.js';

/** Runs a command line (without the command's name) and resolves to the exit code. */
export type Run = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** A command: its command line is read by its usage. */
export function commandOf<F extends Flags, A>(
  usage: Usage<string, F, A>,
  work: (given: Given<F, A>, terminal: Terminal) => Promise<number>,
): Run {
  return async (args, terminal) => work(readLine(usage, args), terminal);
}

/** What a command line says. Throws a UserFailure with exit code 2, and what to write instead. */
export function readLine<F extends Flags, A>(
  { args, flags }: Usage<string, F, A>,
  line: readonly string[],
): Given<F, A> {
  const { tokens } = parseArgs({
    args: [...line],
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { takes }]) => [
        name,
        { type: takes === undefined ? 'boolean' : 'string' },
      ]),
    ),
    allowPositionals: true,
    // What is wrong is said in our own words.
    strict: false,
    tokens: true,
  });
  const given = new Map<string, unknown>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') given.set(token.name, valueOf(flags, token));
  }
  return { args: args.read(positionals), flags: valuesOf(flags, given) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf(flags: Flags, { name, rawName, value, inlineValue }: OptionToken): unknown {
  const flag = Object.hasOwn(flags, name) && rawName === `--${name}` ? flags[name] : undefined;
  if (!flag)
    throw usageFailure(
      commandLineWords.unknownFlag(
        rawName,
        Object.keys(flags).map(known => `--${known}`),
      ),
    );
  if (flag.takes === undefined && value !== undefined)
    throw usageFailure(commandLineWords.takesNoValue(rawName));
  const isFlagLike = inlineValue !== true && value !== undefined && /^-./.test(value);
  if (flag.takes !== undefined && (value === undefined || isFlagLike))
    throw usageFailure(commandLineWords.needsValue(rawName));
  return flag.read(value ?? '', rawName);
}

function valuesOf<F extends Flags>(flags: F, given: ReadonlyMap<string, unknown>): Values<F>;
function valuesOf(flags: Flags, given: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(flags).map(([name, { absent }]) => [
      name,
      given.has(name) ? given.get(name) : absent,
    ]),
  );
}
