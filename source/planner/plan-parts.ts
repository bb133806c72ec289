/** Finding a part of a plan, and the plan with that part changed. */
import type { OwnArgument } from '../plan/own-schema.js';
import type { PlannedArgument, PlanFile, PlanSide, Task } from '../plan/schema.js';

export function sideOf(plan: PlanFile, id: string): PlanSide | undefined {
  return plan.sides.find(side => side.id === id);
}

export function chosenOf(
  plan: PlanFile,
  side: string,
  argument: string,
): PlannedArgument | undefined {
  return sideOf(plan, side)?.arguments.find(chosen => chosen.argument === argument);
}

export function ownOf(plan: PlanFile, id: string): OwnArgument | undefined {
  return plan.own?.find(own => own.id === id);
}

export function withSide(
  plan: PlanFile,
  id: string,
  change: (side: PlanSide) => PlanSide,
): PlanFile {
  return { ...plan, sides: plan.sides.map(side => (side.id === id ? change(side) : side)) };
}

export function withChosen(
  plan: PlanFile,
  side: string,
  argument: string,
  change: (chosen: PlannedArgument) => PlannedArgument,
): PlanFile {
  return withSide(plan, side, one => ({
    ...one,
    arguments: one.arguments.map(chosen =>
      chosen.argument === argument ? change(chosen) : chosen,
    ),
  }));
}

export function withTask(plan: PlanFile, id: string, change: (task: Task) => Task): PlanFile {
  return { ...plan, tasks: plan.tasks.map(task => (task.id === id ? change(task) : task)) };
}

export function withOwn(
  plan: PlanFile,
  id: string,
  change: (own: OwnArgument) => OwnArgument,
): PlanFile {
  if (!plan.own) return plan;
  return { ...plan, own: plan.own.map(own => unfrozen(own.id === id ? change(own) : own)) };
}

/** As the file's own type has it. */
function unfrozen(own: OwnArgument): NonNullable<PlanFile['own']>[number] {
  return { ...own };
}

/** An item without one of its keys. */
export function without<T extends object, K extends keyof T>(item: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = item;
  return rest;
}
