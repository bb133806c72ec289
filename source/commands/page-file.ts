/**
 * Pages written to files. One that was written here and left as it was is written again; any other
 * file, and one that somebody has worked on since, is left alone unless `--force` says otherwise.
 */
import { createHash } from 'node:crypto';
import { isSteadyDocx } from '../handout/docx-steady.js';
import { UserFailure } from '../command-line/failure.js';
import { writeOver } from './write-file.js';

export type PageFormat = 'md' | 'html' | 'docx';

const doctype = '<!doctype html>\n';
const seal = /^(<!doctype html>\n|)<!-- stancemap page ([0-9a-f]{64}) -->\n/;

/**
 * A Markdown or HTML page under a line that says what it was, so that it is known later whether
 * somebody has changed it.
 */
export function sealed(text: string): string {
  const start = text.startsWith(doctype) ? doctype : '';
  return `${start}<!-- stancemap page ${digest(text)} -->\n${text.slice(start.length)}`;
}

/** Writes a page. Throws a UserFailure where a file of that name is not ours to replace. */
export async function writePage(
  out: string,
  format: PageFormat,
  page: string | Uint8Array,
  force: boolean,
): Promise<void> {
  await writeOver(out, page, before => {
    if (!force) refuseOthers(out, format, before);
  });
}

function refuseOthers(out: string, format: PageFormat, before: Buffer): void {
  const state = format === 'docx' ? docxState(before) : textState(before.toString('utf8'), format);
  if (state === 'ours') return;
  const why =
    state === 'changed'
      ? 'it was changed by hand after it was written'
      : 'there is another file of that name';
  throw new UserFailure(`${out}: ${why}. Choose another name, or write over it with --force.`);
}

function docxState(before: Buffer): 'ours' | 'other' {
  return isSteadyDocx(before) ? 'ours' : 'other';
}

function textState(before: string, format: 'md' | 'html'): 'ours' | 'changed' | 'other' {
  const found = seal.exec(before);
  if (!found || (found[1] !== '') !== (format === 'html')) return 'other';
  return digest(`${found[1] ?? ''}${before.slice(found[0].length)}`) === found[2]
    ? 'ours'
    : 'changed';
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
