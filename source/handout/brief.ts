/**
 * The hand-outs of a session plan: one for each side, or each team where a side has several, and
 * one for the judge, as a document that any writer can render.
 */
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';
import { type Burden } from '../standing/burden.js';
import { noAssumptions, type Assumptions } from '../standing/assumptions.js';
import type { Engine } from '../standing/standing.js';
import type { LabelledMap } from '../strategy/strength.js';
import type { Handout, PaperDocument } from './document.js';
import { judgeHandout } from './judge-handout.js';
import { judgeInShort } from './judge-short.js';
import type { Length } from './length.js';
import { pageHandout } from './page-handout.js';
import { withPlainNames } from './plain-names.js';
import { allSeats, seatsOf, type Seat } from './seats.js';
import { shortHandout } from './short-handout.js';
import { sideHandout } from './side-handout.js';
import { seatPaper, type SeatPaper } from './side-paper.js';
import { footWords } from './words/sections.js';

/** Whom hand-outs are for: one side, one team of it, the judge, or all of them. */
export type Recipient = SessionSide | Seat | 'judge' | 'all';

export interface BriefReading {
  /** The plan's own where nothing is said. */
  readonly burden?: Burden | undefined;
  readonly assumptions?: Assumptions | undefined;
  /** How much is said; two pages a side where nothing is said. */
  readonly length?: Length | undefined;
  /** How fast the speakers read; as the plan says where nothing is said. */
  readonly wordsPerMinute?: number | undefined;
}

/** The hand-outs: the sides' in their order, then the judge's. */
export function brief(
  plan: SessionPlan,
  engine: Engine,
  recipient: Recipient,
  reading: BriefReading = {},
): PaperDocument {
  const { burden = plan.file.burden, assumptions = noAssumptions, length = 'short' } = reading;
  const { map } = plan;
  const read: SessionPlan = {
    ...plan,
    wordsPerMinute: reading.wordsPerMinute ?? plan.wordsPerMinute,
    file: { ...plan.file, burden },
  };
  const labelled = { map, labelling: engine.label(burden, assumptions) };
  const withJudge = recipient === 'judge' || recipient === 'all';
  return {
    title: plan.file.title,
    language: map.file.language,
    ...(length === 'full' ? {} : { compact: true }),
    foot: footWords({
      plan: plan.file.title,
      map: map.file.title,
      updated: map.file.updated,
      burden,
      assumptions,
    }),
    handouts: [
      ...seats(read, recipient).map(seat => seatHandout(seatPaper(read, labelled, seat), length)),
      ...(withJudge ? [judges(read, labelled, length)] : []),
    ].map(handout => withPlainNames(map, handout)),
  };
}

function seatHandout(paper: SeatPaper, length: Length): Handout {
  switch (length) {
    case 'page':
      return pageHandout(paper);
    case 'short':
      return shortHandout(paper);
    case 'full':
      return sideHandout(paper);
  }
}

function judges(plan: SessionPlan, labelled: LabelledMap, length: Length): Handout {
  return length === 'full' ? judgeHandout(plan, labelled) : judgeInShort(plan, labelled, length);
}

function seats(plan: SessionPlan, recipient: Recipient): readonly Seat[] {
  if (recipient === 'all') return allSeats(plan);
  if (recipient === 'judge') return [];
  return 'speeches' in recipient ? [recipient] : seatsOf(plan, recipient);
}
