/**
 * Pages written to files. One that was written here and left as it was is written again; any other
 * file, and one that somebody has worked on since, is left alone unless `--force` says otherwise.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { UserFailure } from '../command-line/failure.js';
import { steadyDocxSource } from '../handout/docx-steady.js';
import type { CommandFiles } from './command-files.js';
import { pageWords } from './words/pages.js';

export type PageFormat = 'md' | 'html' | 'docx';

const doctype = '<!doctype html>\n';
const seal = /^(<!doctype html>\n|)<!-- stancemap page ([0-9a-f]{64})(?: of (\S+))? -->\n/;

/** What a page is made from: a page of another is not its own to replace. */
export function pageSource(what: 'brief' | 'flow', file: string): string {
  return `${what}/${encodeURIComponent(basename(file).toWellFormed()).replaceAll('--', '%2D%2D')}`;
}

/**
 * A Markdown or HTML page under a line that says what it was and of what, so that it is known later
 * whether somebody has changed it.
 */
export function sealed(text: string, source: string): string {
  const start = text.startsWith(doctype) ? doctype : '';
  const line = `<!-- stancemap page ${digest(text)} of ${source} -->`;
  return `${start}${line}\n${text.slice(start.length)}`;
}

export interface Page {
  readonly format: PageFormat;
  readonly content: string | Uint8Array;
  /** See `pageSource`. */
  readonly source: string;
}

/** Writes a page. Throws a UserFailure where a file of that name is not ours to replace. */
export async function writePage(
  files: CommandFiles,
  out: string,
  { format, content, source }: Page,
  force: boolean,
): Promise<void> {
  await files.write(out, content, {
    force,
    mayReplace(before) {
      if (force || before.length === 0) return;
      const state =
        format === 'docx'
          ? docxState(before, source)
          : textState(before.toString('utf8'), format, source);
      if (state !== 'ours') throw new UserFailure(pageWords.notOurs(out, state));
    },
  });
}

type PageState = 'ours' | 'changed' | 'another' | 'foreign';

function docxState(before: Buffer, source: string): PageState {
  const found = steadyDocxSource(before);
  if (found === undefined) return 'foreign';
  return found === '' || found === source ? 'ours' : 'another';
}

function textState(before: string, format: 'md' | 'html', source: string): PageState {
  const found = seal.exec(before);
  if (!found || (found[1] !== '') !== (format === 'html')) return 'foreign';
  // Earlier versions did not write of what a page is.
  if (found[3] !== undefined && found[3] !== source) return 'another';
  return digest(`${found[1] ?? ''}${before.slice(found[0].length)}`) === found[2]
    ? 'ours'
    : 'changed';
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
