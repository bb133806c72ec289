/**
 * Pages written to files. One that was written here and left as it was is written again; any other
 * file, and one that somebody has worked on since, is left alone unless `--force` says otherwise.
 */
import { createHash } from 'node:crypto';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import { UserFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import type { Terminal } from '../command-line/terminal.js';
import { steadyDocxSource } from '../handout/docx-steady.js';
import type { CommandFiles } from './command-files.js';
import { pageWords } from './words/pages.js';

export type PageFormat = 'md' | 'html' | 'docx';

const endings: Readonly<Record<string, PageFormat>> = {
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
};

/** The format that a file's name says, whatever the case of its ending. */
export function formatOfName(name: string): PageFormat | undefined {
  const ending = extname(name).toLowerCase();
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

const doctype = '<!doctype html>\n';
const seal = /^(<!doctype html>\n|)<!-- stancemap page ([0-9a-f]{64})(?: of (\S+))? -->\n/;

/**
 * What a page is made from: a page of another is not its own to replace. A file is named by its way
 * from the page, so that files of one name in two folders are two, and the pair may be moved.
 */
export function pageSource(
  what: 'brief' | 'flow',
  file: string,
  { out, isFile }: { readonly out: string | undefined; readonly isFile: boolean },
): string {
  const named = isFile ? relative(dirname(resolve(out ?? file)), resolve(file)) : file;
  const steps = named.split(sep).map(step => encodeURIComponent(step.toWellFormed()));
  return `${what}/${steps.join('/').replaceAll('--', '%2D%2D')}`;
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

export interface WrittenPage {
  readonly format: PageFormat;
  readonly content: string | Uint8Array;
  /** See `pageSource`. */
  readonly source: string;
}

/** Writes a page. Throws a UserFailure where a file of that name is not ours to replace. */
export async function writePage(
  files: CommandFiles,
  out: string,
  { format, content, source }: WrittenPage,
  force: boolean,
): Promise<void> {
  await files.write(out, content, {
    force,
    mayReplace(before) {
      if (force) return;
      const state =
        format === 'docx'
          ? docxState(before, source)
          : textState(before.toString('utf8'), format, source);
      if (state !== 'ours') throw new UserFailure(pageWords.notOurs(out, state));
    },
  });
}

/** Says so where a page has a name of another format: it was asked for, and may be a slip. */
export function tellUnlike(terminal: Terminal, out: string, format: PageFormat): void {
  const nameFormat = formatOfName(out);
  if (nameFormat !== undefined && nameFormat !== format)
    tell(terminal, pageWords.unlikeName(out, format));
}

type PageState = 'ours' | 'changed' | 'another' | 'foreign';

function docxState(before: Buffer, source: string): PageState {
  const found = steadyDocxSource(before);
  if (found === undefined) return 'foreign';
  return found === source ? 'ours' : 'another';
}

function textState(before: string, format: 'md' | 'html', source: string): PageState {
  const found = seal.exec(before);
  if (!found || (found[1] !== '') !== (format === 'html')) return 'foreign';
  // Earlier versions did not write of what a page is: it may be another's.
  if (found[3] !== source) return 'another';
  return digest(`${found[1] ?? ''}${before.slice(found[0].length)}`) === found[2]
    ? 'ours'
    : 'changed';
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
