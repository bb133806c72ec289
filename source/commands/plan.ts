/**
 * `stancemap plan FILE`: opens the planner on a session plan, or starts one where there is no such
 * file; a learner's tasks with `--profile`.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { debateFormats } from '../debate/debate-formats.js';
import { loadFlow } from '../round/flow-file.js';
import { flowFormat } from '../round/flow-schema.js';
import { planMemory } from '../planner/plan-memory.js';
import { toPlan } from '../planner/plan-messages.js';
import { planWing } from '../planner/plan-wing.js';
import { mergedPlans, planText } from '../plan/plan.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { flowOfPlan } from '../round/flow-of-plan.js';
import type { Learner } from '../planner/task-pages.js';
import { formatFaults } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import { KeptFile } from '../store/kept-file.js';
import { makeDeck } from '../study/cards/deck.js';
import { memoryOf } from '../study/memory.js';
import type { Session } from '../tui/session.js';
import { outlineLines } from '../outline/outline-text.js';
import { Program } from '../walk/program.js';
import type { Start, WalkState } from '../walk/state/state.js';
import type { Wing } from '../walk/wing.js';
import { bundledInstead } from './bundled.js';
import { exitCodes, usageFailure, UserFailure } from './failure.js';
import { readFlags } from './flags.js';
import { print, printUnsaved, tell } from './output.js';
import { refuseOtherKind } from './file-kind.js';
import { checkedName, profileFlags, type ProfileValues } from './profile-flags.js';
import { readMap, readText } from './read-map.js';
import { bundledPlan, planIn, sideNamed, type ReadPlan } from './read-plan.js';
import { flowFileOf, Viewport } from './room.js';
import { StudySession } from './study-session.js';
import {
  exitCodeOf,
  forScreenReader,
  onTerminal,
  pasteable,
  screenFlags,
  terminalSession,
  type ScreenValues,
} from './terminal-session.js';
import { refuseNoFolder } from './write-file.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    map: { type: 'string' },
    plain: { type: 'boolean' },
    side: { type: 'string' },
    ...profileFlags,
    ...screenFlags,
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw usageFailure(
      'Plan takes one file, such as plan.json. One that is not there yet is begun.',
    );
  const isLearner = values.profile !== undefined;
  if (!isLearner && (values.side !== undefined || values['data-dir'] !== undefined))
    throw usageFailure(
      'A learner opens a plan with --profile NAME; --side and --data-dir go with it.',
    );
  if (isLearner) checkedName(values);
  const interactive = onTerminal() && !values.plain;
  const opened = await openedPlan(name, values.map, interactive && !isLearner);
  if (opened.plan && values.side !== undefined) sideNamed(opened.plan, values.side);
  if (isLearner && interactive && opened.plan) return learnerSession(opened, opened.plan, values);
  if (!interactive) {
    print(planLines(opened));
    return opened.faults.some(({ severity }) => severity === 'error')
      ? exitCodes.badInput
      : exitCodes.done;
  }
  return coachSession(name, opened, values);
}

/** The planner, each change saved behind it. */
async function coachSession(name: string, opened: Opened, values: ScreenValues): Promise<number> {
  const file = opened.plan?.file;
  let session: Session | undefined;
  const said: string[] = [];
  const say = (sentence: string): void => {
    session?.send(toPlan.send({ is: 'say', sentence }));
    said.push(sentence);
  };
  const kept = new KeptFile({
    file: opened.file,
    opened: opened.text,
    now: () => new Date(),
    say,
    merge: mergedPlans,
  });
  const room = await roomBeside(opened, forScreenReader(values));
  const end = await terminalSession({
    map: opened.map,
    wings: [...(room?.wings ?? []), wingOf(opened)],
    values,
    start: startOf(opened),
    save: async () => Promise.all([kept.flush(), room?.save()]),
    onStart: started => {
      session = started;
      room?.onStart(started);
    },
    onState: (state, before) => {
      room?.onState(state, before);
      const { plan: now } = planMemory(state);
      if (now && now !== planMemory(before).plan) kept.keep(planText(opened.written, file, now));
    },
  });
  session = undefined;
  const saved = await kept.flush();
  const flowed = await room?.end();
  // The next key takes a sentence off the screen: what was said of the file is said again where it
  // stays.
  for (const sentence of new Set(said)) tell(sentence);
  const flowLost = flowed?.changed === true && !flowed.saved;
  if (flowLost) printUnsaved('flow', flowFileOf(opened.file), flowed.text);
  else if (flowed?.changed) print(`The flow is in ${flowFileOf(opened.file)}.`);
  const last = planMemory(end.state).plan;
  if (last && !saved) {
    printUnsaved('plan', opened.file, planText(opened.written, file, last));
    return exitCodes.badInput;
  }
  if (!last) print(`No motion and no format were chosen: nothing was written to ${opened.file}.`);
  else if (last === file)
    print(`Nothing was changed. To return: stancemap plan ${pasteable(name)}`);
  else print(`The plan is in ${opened.file}. To return: stancemap plan ${pasteable(opened.file)}`);
  return flowLost ? exitCodes.badInput : exitCodeOf(end);
}

/**
 * The room of the round that is planned: its flow is kept beside the plan. A flow that can't be
 * read stays as it is, and there is no room.
 */
async function roomBeside(
  { file, plan, map }: Opened,
  spoken: boolean,
): Promise<Viewport | undefined> {
  const [standard] = debateFormats;
  const debate = plan?.debate ?? standard;
  if (!debate) return undefined;
  const path = flowFileOf(file);
  const options = { file: path, plan: plan?.file, spoken, silent: false };
  if (!existsSync(path))
    return new Viewport({
      ...options,
      opened: undefined,
      debate,
      flow: plan
        ? flowOfPlan(plan.file, debate)
        : { format: flowFormat, debate: debate.id, entries: [] },
    });
  const text = await readText(path);
  const { flow, faults } = loadFlow(text, path, map);
  if (flow) return new Viewport({ ...options, opened: text, debate: flow.debate, flow: flow.file });
  tell(`${formatFaults(faults)}\nThe flow sheet is left out.`);
  return undefined;
}

/**
 * The tasks of the plan with a learner's profile: what is read, drilled and answered counts at
 * once.
 */
async function learnerSession(
  opened: Opened,
  plan: SessionPlan,
  values: ScreenValues & ProfileValues & { readonly side?: string | undefined },
): Promise<number> {
  const side = values.side === undefined ? undefined : sideNamed(plan, values.side).id;
  const study = await StudySession.open(opened.map, values);
  const { cards } = makeDeck(opened.map);
  const learner = (state: WalkState): Learner => ({ study: memoryOf(state).study, cards, side });
  const end = await terminalSession({
    map: opened.map,
    wings: [wingOf(opened, learner), study.wing()],
    values,
    start: { ...startOf(opened), place: 'plan/tasks' },
    onStart: study.onStart,
    onState: study.onState,
    save: study.save,
  });
  await study.end();
  return exitCodeOf(end);
}

function wingOf(
  { file, plan, faults, newMap }: Opened,
  learner?: (state: WalkState) => Learner,
): Wing {
  return planWing({
    file,
    plan: plan?.file,
    faults,
    ...(newMap === undefined ? {} : { map: newMap }),
    ...(learner ? { learner } : {}),
  });
}

function startOf({ plan }: Opened): Start {
  return { place: plan ? 'plan' : 'plan/motions', burden: plan?.file.burden ?? 'report' };
}

interface Opened extends Pick<ReadPlan, 'plan' | 'written' | 'faults'> {
  readonly map: StanceMap;
  /** Where the plan is saved. */
  readonly file: string;
  /** What the file holds; undefined where there is none yet. */
  readonly text: string | undefined;
  /** The map as a new plan names it: by its path from the plan. */
  readonly newMap?: string;
}

/**
 * The plan of a file, or what one is begun with. A bundled plan is saved as a copy in this folder.
 */
async function openedPlan(
  name: string,
  mapFile: string | undefined,
  begins: boolean,
): Promise<Opened> {
  const bundled = bundledPlan(name);
  const file = bundled === undefined ? name : `${name}.json`;
  const source = existsSync(file) || name === '-' ? file : bundled;
  if (source === undefined) {
    if (!begins)
      throw new UserFailure(
        `${file}: there is no such file. ${bundledInstead('plans', name)} A coach begins ` +
          'a new one on a terminal, without --profile or --plain.',
      );
    refuseNoFolder(file);
    return {
      map: await readMap(mapFile),
      file,
      text: undefined,
      written: {},
      faults: [],
      ...(mapFile === undefined
        ? {}
        : { newMap: relative(dirname(resolve(file)), resolve(mapFile)) }),
    };
  }
  if (name === '-' && begins)
    throw usageFailure(
      'A plan from standard input can only be printed: name a file to work on it.',
    );
  const text = await readText(source);
  const { plan, map, faults, written, isPlan } = await planIn(
    text,
    source === '-' ? 'standard input' : source,
    mapFile,
  );
  if (!isPlan) refuseOtherKind(text, source, 'stancemap-plan');
  if (!plan || !map || !isPlan)
    throw new UserFailure(formatFaults(faults) || `${source}: its map has no issue to debate.`);
  // A copy elsewhere is not beside the schema that the bundled file names.
  const { $schema: _bundled, ...copied } = written;
  return {
    plan,
    map,
    faults,
    file,
    ...(source === file ? { written, text } : { written: copied, text: undefined }),
  };
}

/** The whole plan as text: at a glance, side by side, what is left unanswered, the tasks. */
function planLines(opened: Opened): string {
  const program = new Program(opened.map, [wingOf(opened)]);
  const state = program.start(startOf(opened));
  const sides = planMemory(state).plan?.sides ?? [];
  const places = [
    'plan',
    ...sides.map(({ id }) => `plan/side/${id}`),
    'plan/unanswered',
    'plan/tasks',
  ];
  return places
    .map(place => outlineLines(program.page(state, place).outline, 100).join('\n'))
    .join('\n\n');
}
