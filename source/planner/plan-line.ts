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
import { argumentRow, paragraphs, speaker } from '../pages/rows.js';
import type { Action } from '../walk/action.js';
import type { Part } from './edits.js';
import type { Field } from './fields.js';
import type { DebateSide } from '../debate/format-schema.js';
import type { SessionPlan } from '../plan/session-plan.js';
import type { Strength } from '../strategy/strength.js';

export interface Line {
  readonly block: Block;
  /** What Space and the moving keys mean here. */
  readonly part?: Part;
  /** What is written here. */
  readonly field?: Field;
}

/** What the planner's pages are made from. */
export interface Desk {
  readonly plan: SessionPlan;
  /** Under the burden of the plan's judge. */
  readonly labelling: Labelling;
  /** What a side can argue on the motion, best first. */
  readonly candidates: (stand: DebateSide) => readonly Strength[];
  /** The name of the plan's file. */
  readonly file: string;
  readonly faults: readonly Fault[];
}

export function text(
  words: string,
  label?: string,
  tone: 'plain' | 'muted' | 'strong' = 'plain',
): Line {
  return {
    block: { kind: 'text', text: safeLine(words), tone, ...(label === undefined ? {} : { label }) },
  };
}

export function heading(words: string): Line {
  return { block: { kind: 'heading', text: safeLine(words) } };
}

export function link(to: string, words: string, lead?: string): Line {
  return { block: { kind: 'row', to, ...rowWords(words, lead) } };
}

/** A row that does something; `key` names it, so that the cursor finds it again. */
export function choice(run: Action, key: string, words: string, lead?: string): Line {
  return { block: { kind: 'row', run, key, ...rowWords(words, lead) } };
}

function rowWords(words: string, lead: string | undefined) {
  return {
    marks: [],
    text: safeLine(words),
    ...(lead === undefined ? {} : { lead: safeLine(lead) }),
  };
}

/** An argument as the map's own pages show it, with a word before its speaker. */
export function argumentLine(
  { plan: { map }, labelling }: Pick<Desk, 'plan' | 'labelling'>,
  argument: Argument,
  before: string,
  part?: Part,
  field?: Field,
): Line {
  const who = speaker(map, argument);
  return {
    block: argumentRow({ map, labelling }, argument, before === '' ? who : `${before} ${who}`),
    ...(part ? { part } : {}),
    ...(field ? { field } : {}),
  };
}

/**
 * A note with its label, line by line, in the field where it is written; nothing where there is
 * none.
 */
export function note(words: string | undefined, field: Field, label = 'Note'): readonly Line[] {
  return words === undefined
    ? []
    : paragraphs(words, pieces, label).map(block => ({ block, field }));
}

/** The arguments that ids name, in their order. */
export function argumentsOf(map: StanceMap, ids: readonly string[]): readonly Argument[] {
  return ids.flatMap(id => map.argumentById.get(id) ?? []);
}
