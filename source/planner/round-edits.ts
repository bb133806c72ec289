/** A round's choices in a plan: what stands there, and the plan with one of them changed. */
import { secondsTyped, withoutUsual, type RoundChoices } from '../debate/round-choices.js';
import type { PlanFile } from '../plan/schema.js';
import { debateOf } from '../plan/session-plan.js';
import { clockFigures } from '../text/figures.js';
import { roundParts, type PlanField, type RoundPart } from './fields.js';
import { without } from './plan-parts.js';

export type RoundField = Extract<PlanField, { readonly field: RoundPart | 'round-length' }>;

const keys = { 'round-before': 'before', 'round-each': 'each', 'round-grace': 'grace' } as const;

export function isOfRound(field: PlanField): field is RoundField {
  return field.field === 'round-length' || roundParts.some(part => part === field.field);
}

/** What was chosen there, as it is written; undefined where the format's own holds. */
export function roundWrittenAt({ round }: PlanFile, field: RoundField): string | undefined {
  if (field.field === 'round-length') return figures(round?.lengths?.[field.speech]);
  const seconds = round?.[keys[field.field]];
  return field.field === 'round-grace' ? seconds?.toString() : figures(seconds);
}

function figures(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : clockFigures(seconds);
}

/** The seconds that a text says in a field: minutes, and of grace seconds. */
export function secondsIn(field: RoundField, text: string): number | undefined {
  return secondsTyped(text, field.field === 'round-grace' ? 1 : 60);
}

/** The plan with one of its round's times; without one, as the format has it. */
export function withRoundTime(
  plan: PlanFile,
  field: RoundField,
  seconds: number | undefined,
): PlanFile {
  const { round = {} } = plan;
  if (field.field !== 'round-length')
    return withRound(plan, { ...round, [keys[field.field]]: seconds });
  const { [field.speech]: _before, ...others } = round.lengths ?? {};
  const lengths = seconds === undefined ? others : { ...others, [field.speech]: seconds };
  return withRound(plan, { ...round, lengths });
}

/** The plan with other choices; what its format says anyway is not written in it. */
export function withRound(plan: PlanFile, round: RoundChoices): PlanFile {
  const format = debateOf({ debate: plan.debate });
  const changed = format && withoutUsual(round, format);
  return changed ? { ...plan, round: changed } : without(plan, 'round');
}
