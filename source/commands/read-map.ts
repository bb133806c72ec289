/**
 * Reading a map from a file, from standard input or from the bundle: the edge where a text becomes
 * a map or faults.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserFailure } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';
import { formatFaults } from '../map/fault.js';
import { loadMap } from '../map/load.js';
import type { StanceMap } from '../map/stance-map.js';
import { codeOf } from '../store/error-code.js';
import { refuseOtherKind } from './file-kind.js';
import { dataFolder } from './package-folder.js';

export const bundledMap = join(dataFolder, 'cecot.json');

/**
 * The text of a file; `-` is standard input. Throws a UserFailure that says what could not be read,
 * and `instead` where no such file is there.
 */
export async function readText(
  { stdin }: Pick<Terminal, 'stdin'>,
  file: string,
  instead = 'Check the path.',
): Promise<string> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UserFailure(`${file}: ${readingWords(error, instead)}`);
  }
}

function readingWords(error: unknown, instead: string): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return `there is no such file. ${instead}`;
  if (code === 'EISDIR') return 'this is a folder, not a file.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'this file may not be read. Check its permissions.';
  return error instanceof Error ? error.message : String(error);
}

/**
 * A map from a file (`-` for standard input, nothing for the bundled one). Throws a UserFailure
 * with all faults.
 */
export async function readMap(terminal: Terminal, file = bundledMap): Promise<StanceMap> {
  const text = await readText(
    terminal,
    file,
    'Check the path, or leave it out for the bundled map.',
  );
  const named = file === '-' ? 'standard input' : file;
  const loaded = loadMap(text, named);
  if (loaded.ok) return loaded.map;
  refuseOtherKind(text, named, 'stancemap');
  throw new UserFailure(formatFaults(loaded.faults));
}
