/** A flow sheet as a page, on standard output or in a file. */
import { extname } from 'node:path';
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, tell } from '../command-line/output.js';
import type { Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { flowDocument } from '../round/flow-document.js';
import type { Burden } from '../standing/burden.js';
import { createEngine } from '../standing/standing.js';
import type { flow } from '../usage/flow.js';
import { assumedBy } from './assumed-by.js';
import { sealed, writePage } from './page-file.js';
import type { OpenedFlow } from './read-flow.js';
import { pageWords } from './words/pages.js';

const formats = ['md', 'html'] as const;

export async function onPaper(
  opened: OpenedFlow & { readonly burden: Burden },
  flags: GivenTo<typeof flow>['flags'],
  terminal: Terminal,
): Promise<number> {
  const { to, out, force } = flags;
  const format = to ?? formats.find(name => extname(out ?? '') === `.${name}`);
  if (format === undefined) throw usageFailure(pageWords.needsFormat('Flow', formats));
  const { map, burden } = opened;
  const document = flowDocument(opened, map, createEngine(map).label(burden, assumedBy(flags)));
  const page = sealed(
    format === 'md'
      ? (await import('../handout/markdown.js')).markdown(document)
      : (await import('../handout/html.js')).html(document),
  );
  if (out === undefined) print(terminal, page);
  else {
    await writePage(out, format, page, force === true);
    tell(terminal, pageWords.wrote(out));
  }
  return exitCodes.done;
}
