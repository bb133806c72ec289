/** What a coach does on the page of a round's choices. */
import { oppositeOf } from '../debate/turns.js';
import { chosenOver, firstSide, fittingChoices, fixedOrder } from '../debate/round-choices.js';
import { debateOf } from '../plan/session-plan.js';
import { withPlanChange, type OpenPlanContext, type PlanReply } from './plan-context.js';
import type { PlanMessage } from './plan-messages.js';
import { secondsIn, withRound, withRoundTime, type RoundField } from './round-edits.js';
import { roundPageWords } from './round-words.js';

type RoundMessage = Extract<PlanMessage, { readonly is: 'turn-first' | 'take-choices' }>;

export function updateRound(message: RoundMessage, context: OpenPlanContext): PlanReply {
  const { plan } = context;
  const format = debateOf({ debate: plan.debate });
  if (!format) return {};
  if (message.is === 'take-choices') {
    const { round, leftOut } = fittingChoices(message.choices, format);
    const next = withRound(plan, chosenOver(plan.round, round) ?? {});
    const say = [roundPageWords.taken, ...leftOut.map(roundPageWords.leftOut)].join(' ');
    return withPlanChange(context, next, say);
  }
  const now = plan.round?.first ?? firstSide(format.speeches);
  if (format.order !== 'coin' || now === undefined)
    return { say: roundPageWords.fixed(fixedOrder(format)) };
  const first = oppositeOf(now);
  const next = withRound(plan, { ...plan.round, first });
  return withPlanChange(context, next, roundPageWords.turned(format.sides[first]));
}

/** A time that was written whole; what is none changes nothing. */
export function writeRound(context: OpenPlanContext, field: RoundField, text: string): PlanReply {
  const { plan } = context;
  const isEmpty = text.trim() === '';
  const seconds = isEmpty ? undefined : secondsIn(field, text);
  if (!isEmpty && seconds === undefined) return { say: roundPageWords.noTime(text) };
  if (field.field === 'round-length' && seconds === 0) return { say: roundPageWords.noLength };
  const next = withRoundTime(plan, field, seconds);
  if (JSON.stringify(next) === JSON.stringify(plan)) return {};
  return withPlanChange(
    context,
    next,
    isEmpty ? roundPageWords.usualAgain : roundPageWords.changed,
  );
}
