/**
 * `stancemap brief FILE --to FORMAT`: writes the hand-outs of a session plan, for each side and for
 * the judge.
 */
import { brief } from '../handout/brief.js';
import type { PaperDocument } from '../handout/document.js';
import { createEngine } from '../standing/standing.js';
import { exitCodes, usageFailure } from './failure.js';
import { readBurden, readFlags } from './flags.js';
import { print, tell } from './output.js';
import { sealed, writePage, type PageFormat } from './page-file.js';
import { readPlan, sideNamed } from './read-plan.js';

const formats: readonly PageFormat[] = ['md', 'html', 'docx'];

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    to: { type: 'string' },
    side: { type: 'string' },
    out: { type: 'string' },
    map: { type: 'string' },
    burden: { type: 'string' },
    force: { type: 'boolean' },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw usageFailure('Brief takes one session plan.');
  const to = formats.find(name => name === (values.to ?? endingOf(values.out)));
  if (to === undefined)
    throw usageFailure(
      `Brief needs --to md, html or docx${values.to === undefined ? '' : `, not "${values.to}"`}.`,
    );
  if (to !== 'md' && values.out === undefined && process.stdout.isTTY)
    throw usageFailure(
      'This would fill the terminal with what a ' +
        `${to === 'docx' ? 'word processor' : 'browser'} reads. Name a file: --out ` +
        `${file.replace(/\.json$/, '')}.${to}`,
    );
  const burden = values.burden === undefined ? undefined : readBurden(values.burden);
  // A plan with faults is refused whole: a hand-out that silently lacks an argument is worse than
  // none.
  const plan = await readPlan(file, values.map);
  const document = brief(
    plan,
    createEngine(plan.map),
    sideNamed(plan, values.side ?? 'all', ['judge', 'all']),
    burden ?? plan.file.burden,
  );
  const page = await written(document, to);
  if (values.out === undefined) {
    if (typeof page === 'string') print(page);
    else process.stdout.write(page);
    return exitCodes.done;
  }
  await writePage(values.out, to, page, values.force === true);
  tell(`Wrote ${values.out}: ${document.handouts.map(({ title }) => title).join('; ')}.`);
  return exitCodes.done;
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

function endingOf(out: string | undefined): string | undefined {
  return out === undefined ? undefined : /\.([a-z]+)$/.exec(out)?.[1];
}
