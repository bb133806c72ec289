/**
 * `stancemap --help`: examples first, then every command with its flags; `stancemap COMMAND
 * --help`: that command alone.
 */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print } from '../command-line/output.js';
import type { CommandRun } from '../command-line/read-line.js';
import { commandShown, flagShown, type Usage } from '../command-line/usage.js';
import { commandLineWords } from '../command-line/words.js';
import { open } from '../usage/open.js';
import { usages } from '../usage/usages.js';
import { bundledNames } from './bundled.js';
import { helpWords } from './words/help.js';

export const run: CommandRun = async (args, terminal) => {
  const named = (args[0] === 'help' ? args.slice(1) : args.slice(0, 1)).find(
    arg => !arg.startsWith('-'),
  );
  print(terminal, named === undefined ? helpOfAll() : helpOf(usageNamed(named)));
  return exitCodes.done;
};

/** What a command does, with the flags that it takes. */
export function summaryOf({ summary, flags }: Usage): string {
  const shown = Object.entries(flags).map(([name, flag]) => flagShown(name, flag));
  return shown.length === 0 ? summary : `${summary}: ${shown.join(', ')}`;
}

function helpOfAll(): string {
  return [
    ...helpWords.before,
    ...usages.map(usage => `  ${commandShown(usage)}\n      ${summaryOf(usage)}`),
    ...helpWords.after,
  ].join('\n');
}

/** What is no command is the map that would be opened. */
function usageNamed(named: string): Usage {
  const found = usages.find(({ name }) => name === named);
  if (found) return found;
  if (/[./]/.test(named)) return open;
  throw usageFailure(
    commandLineWords.unknownCommand(
      named,
      usages.map(({ name }) => name),
    ),
  );
}

/** One command, each of its flags in a line. */
function helpOf(usage: Usage): string {
  const { offers } = usage.args;
  return [
    commandShown(usage),
    `  ${usage.summary}`,
    ...section(flagLines(usage)),
    ...section(
      offers.of === 'plans' || offers.of === 'walkthroughs'
        ? [helpWords.bundled(offers.of, bundledNames(offers.of))]
        : [],
    ),
    ...section('burden' in usage.flags ? [helpWords.burdens] : []),
  ].join('\n');
}

function flagLines({ flags }: Usage): readonly string[] {
  const shown = Object.entries(flags).map(
    ([name, flag]) => [flagShown(name, flag), flag.words] as const,
  );
  const width = Math.max(0, ...shown.map(([flag]) => flag.length)) + 2;
  return shown.map(([flag, words]) => `  ${flag.padEnd(width)}${words}`);
}

/** Lines under an empty one, where there are any. */
function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}
