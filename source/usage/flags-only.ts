import { noArguments, type Arguments } from '../command-line/arguments.js';

/** For commands whose map is named by a flag. */
export function flagsOnly(command: string): Arguments<undefined> {
  return noArguments(
    given => `${command} takes flags only; "${given}" is not one. A map is named with --map FILE.`,
  );
}
