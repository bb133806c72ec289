/**
 * `stancemap brief FILE --to FORMAT`: writes the hand-outs of a session plan, for each side and for
 * the judge.
 */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import type { GivenTo } from '../command-line/usage.js';
import { brief as handoutsOf, type Recipient } from '../handout/brief.js';
import type { PaperDocument } from '../handout/document.js';
import { allSeats } from '../handout/seats.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { createEngine } from '../standing/standing.js';
import { brief } from '../usage/brief.js';
import { assumedBy } from './assumed-by.js';
import { CommandFiles } from './command-files.js';
import {
  formatOfName,
  pageSource,
  sealed,
  tellUnlike,
  writePage,
  type PageFormat,
} from './page-file.js';
import { readPlan, sideNamed } from './read-plan.js';
import { pageWords } from './words/pages.js';
import { outputFile } from './write-file.js';

const formats: readonly PageFormat[] = ['md', 'html', 'docx'];

export const run = commandOf(brief, async ({ args: file, flags }, terminal) => {
  const { side } = flags;
  const out = outputFile(flags.out);
  const to = formatOf(flags);
  if (to !== 'md' && out === undefined && terminal.stdout.isTTY)
    throw usageFailure(pageWords.fillsTerminal(to, `${file.replace(/\.json$/, '')}.${to}`));
  // A plan with faults is refused whole: a hand-out that silently lacks an argument is worse than
  // none.
  const files = new CommandFiles(terminal);
  const plan = await readPlan(files, file, flags.map);
  const document = handoutsOf(plan, createEngine(plan.standingMap), recipientNamed(plan, side), {
    burden: flags.burden,
    assumptions: assumedBy(flags),
    length: flags.length,
    wordsPerMinute: flags['words-per-minute'],
  });
  const source = pageSource('brief', file, { out, isFile: await files.isThere(file) });
  const content = await written(document, to, source);
  if (out !== undefined) {
    await writePage(files, out, { format: to, content, source }, flags.force === true);
    tell(
      terminal,
      pageWords.wroteHandouts(
        out,
        document.handouts.map(({ title }) => title),
      ),
    );
    tellUnlike(terminal, out, to);
  } else if (typeof content === 'string') print(terminal, content);
  else terminal.stdout.write(content);
  return exitCodes.done;
});

/** A team by its id, or as `sideNamed` finds it. */
function recipientNamed(plan: SessionPlan, named: string): Recipient {
  const seats = allSeats(plan);
  return (
    seats.find(({ id, team }) => team !== undefined && id === named) ??
    sideNamed<'judge' | 'all'>(plan, named, ['judge', 'all'])
  );
}

/** The format that is named, else that of the file's ending. */
function formatOf({ to, out = '' }: GivenTo<typeof brief>['flags']): PageFormat {
  const found = to ?? formatOfName(out);
  if (found === undefined) throw usageFailure(pageWords.needsFormat('Brief', formats));
  return found;
}

/** A writer is loaded only when it is used. */
async function written(
  document: PaperDocument,
  to: PageFormat,
  source: string,
): Promise<string | Uint8Array> {
  switch (to) {
    case 'md':
      return sealed((await import('../handout/markdown.js')).markdown(document), source);
    case 'html':
      return sealed((await import('../handout/html.js')).html(document), source);
    case 'docx':
      return (await import('../handout/docx.js')).docx(document, source);
  }
}
