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
import { chosenOver, type RoundChoices } from '../debate/round-choices.js';
import { sessionPlan } from '../plan/session-plan.js';
import { defined } from '../text/data.js';
import { roundChoices, roundChoicesFor } from './round-choices.js';
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
  const round = opened.plan ? roundChoicesFor(flags, opened.plan.debate) : roundChoices(flags);
  if (isLearner && round) throw usageFailure(planWords.coachsFlags);
  const side =
    opened.plan && flags.side !== undefined ? sideNamed(opened.plan, flags.side).id : undefined;
  if (!isOpen) {
    print(terminal, planLines(withRound(opened, round)));
    return opened.faults.some(({ severity }) => severity === 'error')
      ? exitCodes.badInput
      : exitCodes.done;
  }
  return isLearner && opened.plan
    ? (await import('./learner-session.js')).learnerSession(opened, { flags, side }, terminal)
    : (await import('./coach-session.js')).coachSession(
        name,
        { ...opened, ...defined({ round }) },
        flags,
        terminal,
      );
});

/** The plan with what the command line chose, for paper alone: its file stays as it is. */
function withRound(opened: OpenedPlan, round: RoundChoices | undefined): OpenedPlan {
  const { plan, map } = opened;
  if (!plan || !round) return opened;
  const chosen = sessionPlan(
    { ...plan.file, ...defined({ round: chosenOver(plan.file.round, round) }) },
    map,
  );
  return chosen ? { ...opened, plan: chosen } : opened;
}

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
