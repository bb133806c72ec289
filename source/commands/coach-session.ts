/** The planner on a terminal, each change saved behind it, with the round that is planned. */
import { exitCodes } from '../command-line/failure.js';
import { pasteable, print, printUnsaved, tell } from '../command-line/output.js';
import { today, type Terminal } from '../command-line/terminal.js';
import { debateFormats } from '../debate/debate-formats.js';
import { formatFaults } from '../map/fault.js';
import { mergedPlans, planText } from '../plan/plan.js';
import { planMemory } from '../planner/plan-memory.js';
import { toPlan } from '../planner/plan-messages.js';
import { loadFlow, type LoadedFlow } from '../round/flow-file.js';
import { flowOfPlan } from '../round/flow-of-plan.js';
import { flowFormat } from '../round/flow-schema.js';
import { KeptFile } from '../store/kept-file.js';
import type { Session, SessionEnd } from '../tui/session.js';
import { startOf, walkedMap, wingOf, type OpenedPlan } from './opened-plan.js';
import { flowFileOf, RoundSession } from './round-session.js';
import { isForScreenReader } from './screen-reader.js';
import { exitCodeOf, terminalSession, type ScreenValues } from './terminal-session.js';
import { planWords } from './words/plan.js';
import { roundWords } from './words/round.js';

/** @param name the plan as the command line names it */
export async function coachSession(
  name: string,
  opened: OpenedPlan,
  values: ScreenValues,
  terminal: Terminal,
): Promise<number> {
  const file = opened.plan?.file;
  let session: Session | undefined;
  const sentences: string[] = [];
  const say = (sentence: string): void => {
    session?.send(toPlan.send({ is: 'say', sentence }));
    sentences.push(sentence);
  };
  const planFile = new KeptFile({
    file: opened.file,
    opened: opened.text,
    now: () => today(terminal),
    processes: terminal.processes,
    say,
    merge: mergedPlans,
  });
  const round = await roundBeside(opened, isForScreenReader(values, terminal), terminal);
  const end = await terminalSession({
    map: walkedMap(opened),
    wings: [...(round?.wings ?? []), wingOf(opened)],
    values,
    terminal,
    start: startOf(opened),
    save: async () => Promise.all([planFile.flush(), round?.save()]),
    onStart: started => {
      session = started;
      round?.onStart(started);
      // A plan that is there changes as by a key: it is saved, and z undoes it.
      if (opened.plan && opened.round)
        started.send(toPlan.send({ is: 'take-choices', choices: opened.round }));
    },
    onState: (state, before) => {
      round?.onState(state, before);
      const { plan: now } = planMemory(state);
      if (now && now !== planMemory(before).plan)
        planFile.keep(planText(opened.written, file, now));
    },
  });
  session = undefined;
  const isSaved = await planFile.flush();
  const isFlowLost = await endOfRound(round, opened, terminal);
  // The next key takes a sentence off the screen: what was said of the file is said again where it
  // stays.
  for (const sentence of new Set(sentences)) tell(terminal, sentence);
  const isPlanLost = endOfPlan({ name, opened, end, isSaved }, terminal);
  return isPlanLost || isFlowLost ? exitCodes.badInput : exitCodeOf(end);
}

/** Tells where the flow is, itself where it could not be saved. Whether it is lost. */
async function endOfRound(
  round: RoundSession | undefined,
  { file: planFile }: OpenedPlan,
  terminal: Terminal,
): Promise<boolean> {
  const flowed = await round?.end();
  if (!flowed?.changed) return false;
  const file = flowFileOf(planFile);
  if (flowed.saved) print(terminal, roundWords.flowIsIn(file));
  else printUnsaved(terminal, { what: 'flow', file, text: flowed.text });
  return !flowed.saved;
}

interface CoachEnd {
  readonly name: string;
  readonly opened: OpenedPlan;
  readonly end: SessionEnd;
  readonly isSaved: boolean;
}

/** Tells where the plan is, itself where it could not be saved. Whether it is lost. */
function endOfPlan(
  { name, opened: { plan, file, written }, end, isSaved }: CoachEnd,
  terminal: Terminal,
): boolean {
  const last = planMemory(end.state).plan;
  if (last && !isSaved) {
    const text = planText(written, plan?.file, last);
    printUnsaved(terminal, { what: 'plan', file, text });
    return true;
  }
  const command = (of: string): string => `stancemap plan ${pasteable(of)}`;
  if (!last) print(terminal, planWords.nothingChosen(file));
  else if (last === plan?.file) print(terminal, planWords.nothingChanged(command(name)));
  else print(terminal, planWords.planIsIn(file, command(file)));
  return false;
}

/**
 * The round that is planned: its flow is kept beside the plan. A flow that can't be read stays as
 * it is, and there is no round.
 */
async function roundBeside(
  { file, plan, map, files }: OpenedPlan,
  spoken: boolean,
  terminal: Terminal,
): Promise<RoundSession | undefined> {
  const [standard] = debateFormats;
  const debate = plan?.debate ?? standard;
  if (!debate) return undefined;
  const path = flowFileOf(file);
  const options = { terminal, file: path, plan: plan?.file, spoken, silent: false };
  if (!(await files.isThere(path)))
    return new RoundSession({
      ...options,
      opened: undefined,
      debate,
      flow: plan ? flowOfPlan(plan.file) : { format: flowFormat, debate: debate.id, entries: [] },
    });
  const read = await files.text(path);
  const { flow, faults }: LoadedFlow = read.ok
    ? loadFlow(read.text, path, map)
    : { faults: [read.fault] };
  if (flow && read.ok)
    return new RoundSession({
      ...options,
      opened: read.text,
      debate: flow.debate,
      flow: flow.file,
    });
  tell(terminal, roundWords.flowLeftOut(formatFaults(faults)));
  return undefined;
}
