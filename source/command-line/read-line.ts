/** Reading a command line by the usage of its command. */
import { parseArgs } from 'node:util';
import { usageFailure } from './failure.js';
import type { Flags, Values } from './flag.js';
import { withHome } from './home.js';
import type { Terminal } from './terminal.js';
import type { CommandInput, Usage } from './usage.js';
import { commandLineWords } from './words.js';

/** Runs a command line (without the command's name) and resolves to the exit code. */
export type CommandRun = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** A command: its command line is read by its usage. */
export function commandOf<F extends Flags, A>(
  usage: Usage<string, F, A>,
  work: (given: CommandInput<F, A>, terminal: Terminal) => Promise<number>,
): CommandRun {
  return async (args, terminal) => work(readLine(usage, args, terminal), terminal);
}

/**
 * What a command line says. A path in a flag may begin with "~" for the home: no shell reads that
 * in `--out=~/page.md`. Throws a UserFailure with exit code 2, and what to write instead.
 */
export function readLine<F extends Flags, A>(
  { args, flags }: Usage<string, F, A>,
  line: readonly string[],
  { home }: Pick<Terminal, 'home'>,
): CommandInput<F, A> {
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
  const given = new Map<string, unknown[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option')
      given.set(token.name, [...(given.get(token.name) ?? []), valueOf(flags, token, home)]);
  }
  return { args: args.read(positionals), flags: valuesOf(flags, given) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf(
  flags: Flags,
  { name, rawName, value, inlineValue }: OptionToken,
  home: string,
): unknown {
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
  const isPath = flag.offers.of === 'files' || flag.offers.of === 'folders';
  return flag.read(isPath ? withHome(value ?? '', home) : (value ?? ''), rawName);
}

function valuesOf<F extends Flags>(
  flags: F,
  given: ReadonlyMap<string, readonly unknown[]>,
): Values<F>;
function valuesOf(flags: Flags, given: ReadonlyMap<string, readonly unknown[]>): object {
  return Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => {
      const values = given.get(name);
      if (values === undefined) return [name, flag.absent];
      return [name, flag.joined ? flag.joined(values) : values.at(-1)];
    }),
  );
}
