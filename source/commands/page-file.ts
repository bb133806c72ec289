/**
 * Pages written to files. One that was written here and left as it was is written again; any other file, and one that somebody
 * has worked on since, is left alone unless `--force` says otherwise.
 */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isSteadyDocx } from '../coaching/handout/docx-steady.js';
import { codeOf } from '../store/error-code.js';
import { troubleWords } from '../store/trouble.js';
import { writeWhole } from '../store/whole-file.js';
import { UserFailure } from './failure.js';

export type PageFormat = 'md' | 'html' | 'docx';

const doctype = '<!doctype html>\n';
const seal = /^(<!doctype html>\n|)<!-- stancemap page ([0-9a-f]{64}) -->\n/;

/** A Markdown or HTML page under a line that says what it was, so that it is known later whether somebody has changed it. */
export function sealed(text: string): string {
  const start = text.startsWith(doctype) ? doctype : '';
  return `${start}<!-- stancemap page ${digest(text)} -->\n${text.slice(start.length)}`;
}

/** Writes a page. Throws a UserFailure where a file of that name is not ours to replace. */
export async function writePage(out: string, format: PageFormat, page: string | Uint8Array, force: boolean): Promise<void> {
  try {
    const before = await bytesOf(out);
    if (before !== undefined && before.length > 0 && !force) refuseOthers(out, format, before);
    await writeWhole(before === undefined ? out : await realpath(out), page, 0o666);
  } catch (error) {
    if (error instanceof UserFailure) throw error;
    throw new UserFailure(`${out}: it can't be written: ${troubleWords(error)}.`);
  }
}

/** What is there now; undefined where nothing is. */
async function bytesOf(file: string): Promise<Buffer | undefined> {
  try {
    if (!(await stat(file)).isFile()) throw new UserFailure(`${file}: this is no file that can be replaced. Leave out --out to write to standard output.`);
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function refuseOthers(out: string, format: PageFormat, before: Buffer): void {
  const state = format === 'docx' ? docxState(before) : textState(before.toString('utf8'), format);
  if (state === 'ours') return;
  const why = state === 'changed' ? 'it was changed by hand after it was written' : 'there is another file of that name';
  throw new UserFailure(`${out}: ${why}. Choose another name, or write over it with --force.`);
}

function docxState(before: Buffer): 'ours' | 'other' {
  return isSteadyDocx(before) ? 'ours' : 'other';
}

function textState(before: string, format: 'md' | 'html'): 'ours' | 'changed' | 'other' {
  const found = seal.exec(before);
  if (!found || (found[1] !== '') !== (format === 'html')) return 'other';
  return digest(`${found[1] ?? ''}${before.slice(found[0].length)}`) === found[2] ? 'ours' : 'changed';
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
