/** Reading a session plan with its map: the edge where a file becomes a plan or faults. */
import { usageFailure, type UserFailure } from '../command-line/failure.js';
import { planIn } from '../files/load-plan.js';
import { shownFile, type Fault } from '../map/fault.js';
import { planDocument } from '../plan/format.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';
import { bundledFile, bundledInstead } from './bundled.js';
import type { CommandFiles } from './command-files.js';
import { refusal } from './refusal.js';
import { planWords } from './words/plan.js';

/** The file of a bundled plan, where a bare name is that of one. */
export function bundledPlan(name: string): string | undefined {
  return bundledFile('plans', name);
}

/**
 * The file that is meant: a path, or the bare name of a bundled plan where no such file is there.
 */
export function planFile(name: string): string {
  return bundledPlan(name) ?? name;
}

/** A sound plan from a file. Throws a UserFailure with all faults; warnings are none. */
export async function readPlan(
  files: CommandFiles,
  name: string,
  mapFile?: string,
): Promise<SessionPlan> {
  const file = planFile(name);
  const text = await files.requiredText(file, bundledInstead('plans', name));
  const { plan, faults } = await planIn(text, file, { files, mapFile });
  if (plan && !faults.some(({ severity }) => severity === 'error')) return plan;
  throw await planRefusal(text, file, faults);
}

/** Why there is no plan in a file. */
export function planRefusal(
  text: string,
  file: string,
  faults: readonly Fault[],
): Promise<UserFailure> {
  const otherwise = planWords.noIssue(shownFile(file));
  return refusal({ text, file, wanted: planDocument, otherwise }, faults);
}

/**
 * The side that the command line names, by its id or by how it stands, or one of `others`. Throws a
 * UserFailure that offers the nearest.
 */
export function sideNamed<T extends string = never>(
  { sides }: SessionPlan,
  named: string,
  others: readonly T[] = [],
): SessionSide | T {
  const found =
    sides.find(({ id, stands }) => id === named || stands === named) ??
    others.find(other => other === named);
  if (found !== undefined) return found;
  const ids = [...sides.map(({ id }) => id), ...others];
  throw usageFailure(planWords.noSide(named, ids));
}
