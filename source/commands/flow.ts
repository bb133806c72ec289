/**
 * `stancemap flow FILE`: a round's flow sheet with its timer, saved as one goes; on paper with
 * `--to`.
 */
import type { Burden } from '../standing/burden.js';
import { createEngine } from '../standing/standing.js';
import { toFlow } from '../round/flow-messages.js';
import { formatFault } from '../map/fault.js';
import { outlineLines } from '../outline/outline-text.js';
import { Program } from '../walk/program.js';
import { exitCodes, usageFailure } from './failure.js';
import { readBurden, readFlags } from './flags.js';
import { print, printUnsaved, tell } from './output.js';
import { openedFlow, type OpenedFlow } from './read-flow.js';
import {
  exitCodeOf,
  forScreenReader,
  onTerminal,
  pasteable,
  screenFlags,
  terminalSession,
} from './terminal-session.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    plan: { type: 'string' },
    debate: { type: 'string' },
    map: { type: 'string' },
    burden: { type: 'string' },
    silent: { type: 'boolean' },
    to: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    plain: { type: 'boolean' },
    ...screenFlags,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw usageFailure(
      'Flow takes one file, such as round.json. One that is not there yet is begun.',
    );
  const opened = await openedFlow(file, values);
  const burden =
    values.burden === undefined
      ? (opened.plan?.file.burden ?? opened.file.burden ?? 'report')
      : readBurden(values.burden);
  if (values.to !== undefined || values.out !== undefined) return onPaper(opened, burden, values);
  for (const fault of opened.warnings) tell(formatFault(fault));
  const { Viewport } = await import('./room.js');
  const room = new Viewport({
    file,
    opened: opened.text,
    flow: opened.file,
    debate: opened.debate,
    plan: opened.plan?.file,
    spoken: forScreenReader(values),
    silent: values.silent === true,
  });
  if (!onTerminal() || values.plain) {
    const program = new Program(opened.map, room.wings);
    const state = program.start({ place: 'flow', burden });
    print(
      ['flow', 'dropped']
        .map(place => outlineLines(program.page(state, place).outline, 100).join('\n'))
        .join('\n\n'),
    );
    return exitCodes.done;
  }
  if (file === '-')
    throw usageFailure(
      'A flow from standard input can only be printed: name a file to work on it.',
    );
  const end = await terminalSession({
    map: opened.map,
    start: { place: 'flow', burden },
    wings: room.wings,
    values,
    opening: [toFlow.send({ is: 'opened' })],
    save: room.save,
    onState: room.onState,
    onStart: room.onStart,
  });
  const { saved, changed, text } = await room.end();
  if (!saved) {
    printUnsaved('flow', file, text);
    return exitCodes.badInput;
  }
  print(
    changed || opened.text !== undefined
      ? `The flow is in ${file}. To return: stancemap flow ${pasteable(file)}`
      : `Nothing was flowed: nothing was written to ${file}.`,
  );
  return exitCodeOf(end);
}

interface PaperValues {
  readonly to?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

async function onPaper(
  opened: OpenedFlow,
  burden: Burden,
  { to, out, force }: PaperValues,
): Promise<number> {
  const format = to ?? /\.(md|html)$/.exec(out ?? '')?.[1];
  if (format !== 'md' && format !== 'html')
    throw usageFailure(
      `Flow needs --to md or html${format === undefined ? '' : `, not "${format}"`}.`,
    );
  const { flowDocument } = await import('../round/flow-document.js');
  const { sealed, writePage } = await import('./page-file.js');
  const document = flowDocument(opened, opened.map, createEngine(opened.map).label(burden));
  const page = sealed(
    format === 'md'
      ? (await import('../handout/markdown.js')).markdown(document)
      : (await import('../handout/html.js')).html(document),
  );
  if (out === undefined) print(page);
  else {
    await writePage(out, format, page, force === true);
    tell(`Wrote ${out}.`);
  }
  return exitCodes.done;
}
