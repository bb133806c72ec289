/**
 * The hand-outs of a session plan: one for each side and one for the judge, as a document that any
 * writer can render.
 */
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';
import { noAssumptions, type Assumptions, type Burden } from '../standing/burden.js';
import type { Engine } from '../standing/standing.js';
import type { PaperDocument } from './document.js';
import { judgeHandout } from './judge-handout.js';
import { sideHandout } from './side-handout.js';
import { footWords } from './words/sections.js';

/** Whom hand-outs are for: one side, the judge, or both sides and the judge. */
export type Recipient = SessionSide | 'judge' | 'all';

export interface Reading {
  /** The plan's own where nothing is said. */
  readonly burden?: Burden | undefined;
  readonly assumptions?: Assumptions | undefined;
}

/** The hand-outs: the sides' in their order, then the judge's. */
export function brief(
  plan: SessionPlan,
  engine: Engine,
  recipient: Recipient,
  { burden = plan.file.burden, assumptions = noAssumptions }: Reading = {},
): PaperDocument {
  const { map } = plan;
  const underBurden: SessionPlan = { ...plan, file: { ...plan.file, burden } };
  const labelled = { map, labelling: engine.label(burden, assumptions) };
  const withJudge = recipient === 'judge' || recipient === 'all';
  return {
    title: plan.file.title,
    language: map.file.language,
    foot: footWords({
      plan: plan.file.title,
      map: map.file.title,
      updated: map.file.updated,
      burden,
      assumptions,
    }),
    handouts: [
      ...sidesOf(plan, recipient).map(side => sideHandout(underBurden, labelled, side)),
      ...(withJudge ? [judgeHandout(underBurden, labelled)] : []),
    ],
  };
}

function sidesOf(plan: SessionPlan, recipient: Recipient): readonly SessionSide[] {
  if (recipient === 'all') return plan.sides;
  return recipient === 'judge' ? [] : [recipient];
}
