/** `stancemap check FILE...`: validates and lints files, telling every fault with its place. */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, printJson, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { today, type Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { kindIn } from '../files/kinds.js';
import { mapKind } from '../files/map.js';
import type { Fault } from '../map/fault.js';
import { check } from '../usage/check.js';
import { checkReport } from './check-report.js';
import { CommandFiles } from './command-files.js';
import { checkWords } from './words/check.js';

type Flags = GivenTo<typeof check>['flags'];

export const run = commandOf(check, async ({ args: names, flags }, terminal) => {
  const isJson = flags.json === true || flags.format === 'json';
  if (flags.rules) return tellRules(names, isJson, terminal);
  if (names.length === 0) throw usageFailure(checkWords.needsFile);
  const files = new CommandFiles(terminal);
  if (flags.balance) {
    const { balanceReport } = await import('./check-balance.js');
    print(terminal, await balanceReport(names, files, isJson));
    return exitCodes.done;
  }
  if (flags.watch) return watching(names, flags, terminal);
  if (flags.fix) {
    const { fixFiles } = await import('./check-fix.js');
    await fixFiles(names, files, terminal);
  }
  return report(names, flags, terminal);
});

/** Tells the faults of the files as they are now. */
async function report(names: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  const problems = await faultsIn(names, new CommandFiles(terminal));
  print(terminal, checkReport(problems, flags.json === true ? 'json' : flags.format, names));
  const isFailing = problems.some(({ severity }) => severity === 'error' || flags.strict);
  return isFailing ? exitCodes.badInput : exitCodes.done;
}

async function tellRules(
  names: readonly string[],
  isJson: boolean,
  terminal: Terminal,
): Promise<number> {
  if (names.length > 0) throw usageFailure(checkWords.rulesAlone);
  const { listedRules, rulesText } = await import('./check-rules.js');
  if (isJson) printJson(terminal, { rules: listedRules() });
  else print(terminal, rulesText());
  return exitCodes.done;
}

async function watching(
  names: readonly string[],
  flags: Flags,
  terminal: Terminal,
): Promise<number> {
  if (flags.fix) throw usageFailure(checkWords.fixOrWatch);
  if (names.includes('-')) throw usageFailure(checkWords.watchNeedsFile);
  const { watchFiles } = await import('./check-watch.js');
  tell(terminal, checkWords.watching);
  let last: string | undefined;
  return watchFiles(names, terminal, async () => {
    const files = new CommandFiles(terminal);
    const now = JSON.stringify(await Promise.all(names.map(name => files.text(name))));
    // A file is touched for other reasons, too: what reads as before is no change.
    if (now === last) return;
    last = now;
    tell(terminal, checkWords.checkedAt(today(terminal)));
    await report(names, flags, terminal);
  });
}

/**
 * The faults of each file in turn; one that can't be read is a fault, and hides none of the rest.
 */
async function faultsIn(names: readonly string[], files: CommandFiles): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const file of names) {
    const read = await files.text(file);
    if (read.ok)
      faults.push(...(await (kindIn(read.text) ?? mapKind).faults(read.text, file, files)));
    else faults.push(read.fault);
  }
  return faults;
}
