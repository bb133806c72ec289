/**
 * `stancemap brief FILE --to FORMAT`: writes the hand-outs of a session plan, for each side and for
 * the judge.
 */
import { extname } from 'node:path';
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import type { GivenTo } from '../command-line/usage.js';
import { brief as handoutsOf } from '../handout/brief.js';
import type { PaperDocument } from '../handout/document.js';
import { createEngine } from '../standing/standing.js';
import { brief } from '../usage/brief.js';
import { assumedBy } from './assumed-by.js';
import { sealed, writePage, type PageFormat } from './page-file.js';
import { readPlan, sideNamed } from './read-plan.js';
import { pageWords } from './words/pages.js';

const formats: readonly PageFormat[] = ['md', 'html', 'docx'];

export const run = commandOf(brief, async ({ args: file, flags }, terminal) => {
  const { out, side } = flags;
  const to = formatOf(flags);
  if (to !== 'md' && out === undefined && terminal.stdout.isTTY)
    throw usageFailure(pageWords.fillsTerminal(to, `${file.replace(/\.json$/, '')}.${to}`));
  // A plan with faults is refused whole: a hand-out that silently lacks an argument is worse than
  // none.
  const plan = await readPlan(terminal, file, flags.map);
  const document = handoutsOf(
    plan,
    createEngine(plan.map),
    sideNamed(plan, side, ['judge', 'all']),
    { burden: flags.burden, assumptions: assumedBy(flags) },
  );
  const page = await written(document, to);
  if (out !== undefined) {
    await writePage(out, to, page, flags.force === true);
    tell(
      terminal,
      pageWords.wroteHandouts(
        out,
        document.handouts.map(({ title }) => title),
      ),
    );
  } else if (typeof page === 'string') print(terminal, page);
  else terminal.stdout.write(page);
  return exitCodes.done;
});

/** The format that is named, else that of the file's ending. */
function formatOf({ to, out = '' }: GivenTo<typeof brief>['flags']): PageFormat {
  const found = to ?? formats.find(name => extname(out) === `.${name}`);
  if (found === undefined) throw usageFailure(pageWords.needsFormat('Brief', formats));
  return found;
}

/** A writer is loaded only when it is used. */
async function written(document: PaperDocument, to: PageFormat): Promise<string | Uint8Array> {
  switch (to) {
    case 'md':
      return sealed((await import('../handout/markdown.js')).markdown(document));
    case 'html':
      return sealed((await import('../handout/html.js')).html(document));
    case 'docx':
      return (await import('../handout/docx.js')).docx(document);
  }
}
