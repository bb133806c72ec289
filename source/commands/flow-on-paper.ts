/** A flow sheet as a page, on standard output or in a file. */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, tell } from '../command-line/output.js';
import type { Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { flowDocument } from '../round/flow-document.js';
import type { Burden } from '../standing/burden.js';
import { createEngine } from '../standing/standing.js';
import type { flow } from '../usage/flow.js';
import { assumedBy } from './assumed-by.js';
import type { CommandFiles } from './command-files.js';
import { formatOfName, pageSource, sealed, tellUnlike, writePage } from './page-file.js';
import type { OpenedFlow } from './read-flow.js';
import { pageWords } from './words/pages.js';
import { outputFile } from './write-file.js';

const formats = ['md', 'html'] as const;

interface OnPaper extends OpenedFlow {
  readonly name: string;
  readonly burden: Burden;
  readonly files: CommandFiles;
}

export async function onPaper(
  opened: OnPaper,
  flags: GivenTo<typeof flow>['flags'],
  terminal: Terminal,
): Promise<number> {
  const { to, force } = flags;
  const out = outputFile(flags.out);
  const format = to ?? formats.find(name => name === formatOfName(out ?? ''));
  if (format === undefined) throw usageFailure(pageWords.needsFormat('Flow', formats));
  const { map, burden, files } = opened;
  const source = pageSource('flow', opened.name, { out, isFile: opened.name !== '-' });
  const labelling = createEngine(map).label(burden, assumedBy(flags));
  const document = flowDocument(opened, map, labelling, flags.ballot ? 'ballot' : 'all');
  const page =
    format === 'md'
      ? (await import('../handout/markdown.js')).markdown(document)
      : (await import('../handout/html.js')).html(document);
  const content = sealed(page, source);
  if (out === undefined) print(terminal, content);
  else {
    await writePage(files, out, { format, content, source }, force === true);
    tell(terminal, pageWords.wrote(out));
    tellUnlike(terminal, out, format);
  }
  return exitCodes.done;
}
