/** The id of a map that is read from another format. */
import { basename } from 'node:path';
import { idOfFile } from '../interchange/framework-map.js';
import { mix } from '../map/mix.js';
import { outputFile } from './write-file.js';

/**
 * From the name of the file that is read, else of the one that is written. A name without a letter
 * that an id may have gives way to a number for what was read.
 */
export function importedId(file: string, out: string, read: string): string {
  const name = outputFile(file) ?? outputFile(out);
  const found = name === undefined ? undefined : idOfFile(basename(name));
  return found ?? `imported-${mix(0, `${name ?? ''}\n${read}`).toString(36)}`;
}
