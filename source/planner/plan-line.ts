/**
 * The lines of the planner's pages: what is said, and what of the plan a coach can take in, leave
 * out or move there.
 */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Fault } from '../map/fault.js';
import type { Labelling } from '../standing/standing.js';
import { pieces } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Block } from '../outline/outline.js';
import { argumentRow, speaker } from '../pages/rows.js';
import { paragraphs } from '../pages/sections.js';
import type { Action } from '../walk/action.js';
import type { Part } from './parts.js';
import { toPlan } from './plan-messages.js';
import type { PlanField } from './fields.js';
import type { DebateSide } from '../debate/format-schema.js';
import { isCoachs } from '../map/coach.js';
import type { SessionPlan } from '../plan/session-plan.js';
import type { Clash } from '../strategy/clashes.js';
import type { CaseStrength } from '../strategy/strength.js';
import { planWords } from './words.js';

export interface PlanLine {
  readonly block: Block;
  /** What Space and the moving keys mean here. */
  readonly part?: Part;
  /** What is written here. */
  readonly field?: PlanField;
}

/** What the planner's pages are made from. */
export interface PlanReading {
  readonly plan: SessionPlan;
  /** Under the burden of the plan's judge. */
  readonly labelling: Labelling;
  /** What a side can argue on the motion, in the order in which it is proposed. */
  readonly candidates: (stand: DebateSide) => readonly CaseStrength[];
  /** The questions on which the sides contest each other, the main one first. */
  readonly clashes: () => readonly Clash[];
  /** The name of the plan's file. */
  readonly file: string;
  readonly faults: readonly Fault[];
}

export function text(
  words: string,
  label?: string,
  tone: 'plain' | 'muted' | 'strong' = 'plain',
): PlanLine {
  const labelled = label === undefined ? {} : { label };
  return { block: { kind: 'text', text: safeLine(words), tone, ...labelled } };
}

export function heading(words: string): PlanLine {
  return { block: { kind: 'heading', text: safeLine(words) } };
}

export function link(to: string, words: string, lead?: string): PlanLine {
  return { block: { kind: 'row', to, ...rowWords(words, lead) } };
}

/** A row that does something; `key` names it, so that the cursor finds it again. */
export function choice(run: Action, key: string, words: string, lead?: string): PlanLine {
  return { block: { kind: 'row', run, key, ...rowWords(words, lead) } };
}

function rowWords(words: string, lead: string | undefined) {
  return {
    marks: [],
    text: safeLine(words),
    ...(lead === undefined ? {} : { lead: safeLine(lead) }),
  };
}

/**
 * An argument as the map's own pages show it, with a word before its speaker. A coach's own has no
 * standing in the map, and leads to where it is written.
 */
export function argumentLine(
  { plan: { map }, labelling }: Pick<PlanReading, 'plan' | 'labelling'>,
  argument: Argument,
  before: string,
  part?: Part,
): PlanLine {
  const who = speaker(map, argument);
  const lead = before === '' ? who : `${before} ${who}`;
  return {
    block: isCoachs(argument)
      ? {
          kind: 'row',
          to: `plan/own/${argument.id}`,
          marks: [],
          lead,
          text: safeLine(argument.claim),
        }
      : argumentRow({ map, labelling }, argument, lead),
    ...(part ? { part } : {}),
  };
}

/** A row on which a text is written, by Enter too; what stands there, or that nothing does yet. */
export function writingRow(field: PlanField, words: string, lead: string): PlanLine {
  return {
    ...choice(toPlan.send({ is: 'write-field', field }), JSON.stringify(field), words, lead),
    field,
  };
}

/** A line on which something is written. */
export function inField(line: PlanLine, field: PlanField): PlanLine {
  return { ...line, field };
}

/**
 * A note with its label, line by line, in the field where it is written; nothing where there is
 * none.
 */
export function note(
  words: string | undefined,
  field: PlanField,
  label: string = planWords.note,
): readonly PlanLine[] {
  return words === undefined
    ? []
    : paragraphs(words, pieces, label).map(block => ({ block, field }));
}

/** The arguments that ids name, in their order. */
export function argumentsOf(map: StanceMap, ids: readonly string[]): readonly Argument[] {
  return ids.flatMap(id => map.argumentById.get(id) ?? []);
}

/** Lines under a heading; nothing where there are none. */
export function headedLines(title: string, lines: readonly PlanLine[]): readonly PlanLine[] {
  return lines.length === 0 ? [] : [heading(title), ...lines];
}
