/** What the judge's hand-outs of every length are made of. */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { SessionPlan } from '../plan/session-plan.js';
import type { Labelling } from '../standing/standing.js';
import type { UnansweredArgument } from '../standing/unanswered.js';
import { chosenArguments } from '../strategy/opposing-arguments.js';
import type { Passage } from './document.js';
import { block, text } from './passages.js';
import { Naming } from './naming.js';
import { usualStanding } from './usual-standing.js';
import { recordedUntil } from './words/dates.js';
import { sideWithStand, unansweredSentence } from './words/judge.js';
import { noArgumentYet } from './words/sections.js';

/** The case for the motion has numbers, the other one letters. */
export function judgeNaming(plan: SessionPlan, labelling: Labelling): Naming {
  const [numbered, lettered] = [
    chosenArguments(plan, plan.sides[0]),
    chosenArguments(plan, plan.sides[1]),
  ];
  const usual = usualStanding(labelling, [...numbered, ...lettered]);
  return new Naming({ numbered, lettered, ownCards: plan.ownCards, usual });
}

/** The same of each side, from its own arguments; `empty` where there is nothing of it. */
export function bySide(
  plan: SessionPlan,
  passagesOf: (own: readonly Argument[]) => readonly Passage[],
  empty: string,
): readonly Passage[] {
  return plan.sides.flatMap(side => {
    const own = chosenArguments(plan, side);
    const passages = passagesOf(own);
    const none = text(own.length === 0 ? noArgumentYet : empty);
    return block(sideWithStand(side), passages.length > 0 ? passages : [none]);
  });
}

export function unansweredSentences(
  map: StanceMap,
  own: readonly Argument[],
  open: readonly UnansweredArgument[],
  naming: Naming,
): readonly string[] {
  return own.flatMap(argument => {
    const found = open.find(one => one.argument.id === argument.id);
    return found
      ? [unansweredSentence([naming.short(argument)], found.because, recordedUntil(map))]
      : [];
  });
}

/** The same in a line for each reason, with the numbers or letters alone. */
export function unansweredTogether(
  map: StanceMap,
  own: readonly Argument[],
  open: readonly UnansweredArgument[],
  naming: Naming,
): readonly string[] {
  const ids = new Set(own.map(({ id }) => id));
  const reasons = Map.groupBy(
    open.filter(({ argument }) => ids.has(argument.id)),
    ({ because }) => because,
  );
  return [...reasons].map(([because, found]) =>
    unansweredSentence(
      found.map(({ argument }) => naming.nameOf(argument) ?? naming.short(argument)).toSorted(),
      because,
      recordedUntil(map),
    ),
  );
}
