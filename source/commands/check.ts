/** `stancemap check FILE...`: validates and lints files, telling every fault with its place. */
import { exitCodes } from '../command-line/failure.js';
import { print } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { kindIn } from '../files/kinds.js';
import { mapKind } from '../files/map.js';
import type { Fault } from '../map/fault.js';
import { check } from '../usage/check.js';
import { checkReport } from './check-report.js';
import { CommandFiles } from './command-files.js';

export const run = commandOf(check, async ({ args: names, flags }, terminal) => {
  const files = new CommandFiles(terminal);
  const isJson = flags.json === true || flags.format === 'json';
  if (flags.balance) {
    const { balanceReport } = await import('./check-balance.js');
    print(terminal, await balanceReport(names, files, isJson));
    return exitCodes.done;
  }
  const problems = await faultsIn(names, files);
  print(terminal, checkReport(problems, isJson ? 'json' : flags.format, names));
  const isFailing = problems.some(({ severity }) => severity === 'error' || flags.strict);
  return isFailing ? exitCodes.badInput : exitCodes.done;
});

/** The faults of each file in turn; one that can't be read is a fault, and hides none of the rest. */
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
