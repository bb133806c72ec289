/**
 * `stancemap flow FILE`: a round's flow sheet with its timer, saved as one goes; on paper with
 * `--to`.
 */
import { isBlank } from '../round/ballot.js';
import { sheetCount } from '../round/flow.js';
import { toFlow } from '../round/flow-messages.js';
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { pasteable, print, printUnsaved, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { isInteractive, type Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { formatFault } from '../map/fault.js';
import { outlineLines } from '../outline/outline-text.js';
import { defaultBurden, type Burden } from '../standing/burden.js';
import { type Assumptions } from '../standing/assumptions.js';
import { flow } from '../usage/flow.js';
import { Program } from '../walk/program.js';
import { update } from '../walk/update.js';
import { assumedBy } from './assumed-by.js';
import { CommandFiles } from './command-files.js';
import { openedFlow, type OpenedFlow } from './read-flow.js';
import { RoundSession } from './round-session.js';
import { isForScreenReader } from './screen-reader.js';
import { exitCodeOf, terminalSession } from './terminal-session.js';
import { roundWords } from './words/round.js';

type FlowFlags = GivenTo<typeof flow>['flags'];

interface FlowStart extends OpenedFlow {
  readonly name: string;
  readonly burden: Burden;
  readonly assumptions: Assumptions;
  readonly files: CommandFiles;
}

export const run = commandOf(flow, async ({ args: name, flags }, terminal) => {
  const isOnPaper = flags.to !== undefined || flags.out !== undefined || flags.ballot === true;
  const isOpen = isInteractive(terminal) && !flags.plain && !isOnPaper;
  if (name === '-' && isOpen) throw usageFailure(roundWords.onlyPrinted);
  const files = new CommandFiles(terminal);
  const read = await openedFlow(files, name, flags);
  const burden = flags.burden ?? read.plan?.file.burden ?? read.file.burden ?? defaultBurden;
  const opened = { ...read, name, burden, assumptions: assumedBy(flags), files };
  if (isOnPaper) return (await import('./flow-on-paper.js')).onPaper(opened, flags, terminal);
  for (const fault of opened.warnings) tell(terminal, formatFault(fault));
  const round = new RoundSession({
    terminal,
    file: name,
    opened: opened.text,
    flow: opened.file,
    debate: opened.debate,
    plan: opened.plan?.file,
    spoken: isForScreenReader(flags, terminal),
    silent: flags.silent === true,
  });
  if (!isOpen) {
    print(terminal, flowLines(opened, round));
    return exitCodes.done;
  }
  return flowSession(opened, round, flags, terminal);
});

/** Every sheet, what was dropped, and the ballot where anything is on it. */
function flowLines({ map, burden, assumptions, file }: FlowStart, { wings }: RoundSession): string {
  const program = new Program(map, wings);
  const start = program.start({ place: 'flow', burden, assumptions });
  const sheets = Array.from({ length: sheetCount(file) }, (_sheet, at) =>
    program.page(update(program, start, toFlow.send({ is: 'sheet', at })), 'flow'),
  );
  const others = ['dropped', ...(isBlank(file.ballot) ? [] : ['ballot'])];
  return [...sheets, ...others.map(place => program.page(start, place))]
    .map(({ outline }) => outlineLines(outline, 100).join('\n'))
    .join('\n\n');
}

async function flowSession(
  { map, burden, assumptions, name, text: before }: FlowStart,
  round: RoundSession,
  values: FlowFlags,
  terminal: Terminal,
): Promise<number> {
  const end = await terminalSession({
    map,
    start: { place: 'flow', burden, assumptions },
    wings: round.wings,
    values,
    terminal,
    opening: [toFlow.send({ is: 'opened' })],
    save: round.save,
    onState: round.onState,
    onStart: round.onStart,
  });
  const { saved, changed, text } = await round.end();
  if (!saved) {
    printUnsaved(terminal, { what: 'flow', file: name, text });
    return exitCodes.badInput;
  }
  print(
    terminal,
    changed || before !== undefined
      ? roundWords.flowToReturn(name, `stancemap flow ${pasteable(name)}`)
      : roundWords.nothingFlowed(name),
  );
  return exitCodeOf(end);
}
