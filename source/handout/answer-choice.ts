/** Which answer a side gives to what it meets, where there is room for one. */
import type { Argument } from '../map/schema.js';
import { isOnlySaid } from '../strategy/bearing.js';
import { attacks } from '../strategy/clash.js';
import { chosenArguments, type OpposingArgument } from '../strategy/opposing-arguments.js';
import type { SeatPaper } from './side-paper.js';

/** How many answers a side must have, where it has so many. */
const mustHaveAnswers = 3;

export interface ChosenAnswer {
  readonly answer: Argument | undefined;
  /** Whether what it answers attacks it too, as a point of the case: neither says more. */
  readonly weighs: boolean;
}

/**
 * The first answer that is a new step: no point of the case that is attacked by what it answers,
 * and none that a team of the side brings later; else the first. What is defeated is no new step.
 */
export function answerTo(paper: SeatPaper, { argument, answers }: OpposingArgument): ChosenAnswer {
  const { map, labelling } = paper.labelled;
  const points = chosenArguments(paper.plan, paper.seat.side);
  const isCircular = (one: Argument): boolean =>
    points.includes(one) && attacks(map, argument.id, one.id);
  const isLater = (one: Argument): boolean =>
    points.includes(one) && !paper.seat.own.includes(one) && !paper.seat.before.includes(one);
  const steps = answers.filter(
    one => !isCircular(one) && !isAside(paper, one) && labelling.of(one.id) !== 'defeated',
  );
  const answer = steps.find(one => !isLater(one)) ?? steps[0] ?? answers[0];
  return { answer, weighs: answer !== undefined && isCircular(answer) };
}

/**
 * What a seat must have an answer to: what meets its own points first. A team that speaks after
 * another of its side takes what that has not taken, where there is as much. Words about whoever
 * speaks are no such answer.
 */
export function mustHaves(paper: SeatPaper): readonly OpposingArgument[] {
  const able = paper.opposing.filter(one => {
    const { answer } = answerTo(paper, one);
    return answer !== undefined && !isAside(paper, answer);
  });
  const { map } = paper.labelled;
  const meets = (own: readonly Argument[], { argument }: OpposingArgument): boolean =>
    own.some(({ id }) => attacks(map, argument.id, id) || attacks(map, id, argument.id));
  const firstOf = (
    list: readonly OpposingArgument[],
    own: readonly Argument[],
  ): readonly OpposingArgument[] =>
    [...list.filter(one => meets(own, one)), ...list.filter(one => !meets(own, one))].slice(
      0,
      mustHaveAnswers,
    );
  const { own, before } = paper.seat;
  if (before.length === 0)
    return inOrder(able, paper.seat.team !== undefined ? firstOf(able, own) : able);
  const taken = firstOf(able, before);
  const left = able.filter(one => !taken.includes(one));
  return inOrder(able, [...firstOf(left, own), ...taken]);
}

function inOrder(
  all: readonly OpposingArgument[],
  list: readonly OpposingArgument[],
): readonly OpposingArgument[] {
  const first = new Set(list.slice(0, mustHaveAnswers));
  return all.filter(one => first.has(one));
}

/** Words about whoever speaks, which no case is made of, unless they lead this one. */
function isAside(paper: SeatPaper, argument: Argument): boolean {
  const [lead] = chosenArguments(paper.plan, paper.seat.side);
  return isOnlySaid(paper.labelled.map, argument) && argument !== lead;
}
