/**
 * `stancemap plan FILE`: opens the planner on a session plan, or starts one where there is no such
 * file; a learner's tasks with `--profile`.
 */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { isInteractive } from '../command-line/terminal.js';
import { outlineLines } from '../outline/outline-text.js';
import { planMemory } from '../planner/plan-memory.js';
import { plan } from '../usage/plan.js';
import { Program } from '../walk/program.js';
import { openedPlan, startOf, wingOf, type OpenedPlan } from './opened-plan.js';
import { sideNamed } from './read-plan.js';
import { planWords } from './words/plan.js';

export const run = commandOf(plan, async ({ args: name, flags }, terminal) => {
  const isLearner = flags.profile !== undefined;
  if (!isLearner && (flags.side !== undefined || flags['data-dir'] !== undefined))
    throw usageFailure(planWords.learnersFlags);
  const isOpen = isInteractive(terminal) && !flags.plain;
  const opened = await openedPlan(terminal, name, {
    mapFile: flags.map,
    begins: isOpen && !isLearner,
  });
  const side =
    opened.plan && flags.side !== undefined ? sideNamed(opened.plan, flags.side).id : undefined;
  if (!isOpen) {
    print(terminal, planLines(opened));
    return opened.faults.some(({ severity }) => severity === 'error')
      ? exitCodes.badInput
      : exitCodes.done;
  }
  return isLearner && opened.plan
    ? (await import('./learner-session.js')).learnerSession(opened, { flags, side }, terminal)
    : (await import('./coach-session.js')).coachSession(name, opened, flags, terminal);
});

/** The whole plan as text: at a glance, side by side, what is left unanswered, the tasks. */
function planLines(opened: OpenedPlan): string {
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
