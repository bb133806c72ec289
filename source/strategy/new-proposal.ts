/**
 * A plan proposed again for what it debates, without losing what a coach wrote: arguments with a
 * note, or of the coach's own, stay after the proposed ones.
 */
import type { Issue } from '../map/schema.js';
import { proposal } from './proposal.js';
import type { PlanFile, Task } from '../plan/schema.js';
import { isCoachs } from '../map/coach.js';
import { debateOf } from '../plan/session-plan.js';
import { defined } from '../text/data.js';
import type { LabelledMap } from './strength.js';
import { proposedTitle } from './words.js';

/**
 * The plan with both sides and the tasks proposed again. Titles, notes, and tasks of the coach's
 * own stay.
 */
export function withNewProposal({ map, labelling }: LabelledMap, plan: PlanFile): PlanFile {
  const issue = map.issueById.get(plan.motion);
  const debate = debateOf(plan);
  if (!issue || !debate) return plan;
  const proposed = proposal({
    map,
    labelling,
    issue,
    debate,
    ...defined({ wordsPerMinute: plan.wordsPerMinute }),
  });
  const sides = plan.sides.map(side => {
    const found = proposed.sides.find(({ stands }) => stands === side.stands);
    if (!found) return side;
    const noted = side.arguments.filter(
      ({ note, argument }) => note !== undefined || plan.own?.some(({ id }) => id === argument),
    );
    const notes = new Map(noted.map(chosen => [chosen.argument, chosen]));
    const list = [
      ...found.arguments.map(chosen => ({
        ...chosen,
        ...defined({ note: notes.get(chosen.argument)?.note }),
      })),
      ...noted.filter(
        ({ argument }) => !found.arguments.some(chosen => chosen.argument === argument),
      ),
    ];
    const drawn = list.flatMap(({ argument }) => {
      const found = map.argumentById.get(argument);
      return found?.party === undefined || isCoachs(found) ? [] : [found.party];
    });
    return {
      ...side,
      arguments: list,
      parties: [...new Set([...found.parties, ...drawn])],
      answers: found.answers ?? [],
    };
  });
  return { ...plan, sides, tasks: withOwn(proposedFor(proposed, plan), plan.tasks) };
}

/**
 * The plan on another motion, proposed for it. Its own wording was for the old one, and its title
 * where that was proposed.
 */
export function withMotion(labelled: LabelledMap, plan: PlanFile, issue: Issue): PlanFile {
  const before = labelled.map.issueById.get(plan.motion);
  const debate = debateOf(plan);
  const isProposed = before && debate && plan.title === proposedTitle(before, debate);
  const { wording: _old, ...rest } = plan;
  return withNewProposal(labelled, {
    ...rest,
    motion: issue.id,
    ...(isProposed ? { title: proposedTitle(issue, debate) } : {}),
  });
}

/** The proposed tasks, each for the side of this plan that stands as the proposed one does. */
function proposedFor(proposed: PlanFile, plan: PlanFile): readonly Task[] {
  const idOf = (id: string | undefined): string | undefined => {
    const stands = proposed.sides.find(side => side.id === id)?.stands;
    return plan.sides.find(side => side.stands === stands)?.id;
  };
  return proposed.tasks.map(({ side, ...task }) => {
    const own = idOf(side);
    return own === undefined ? task : { ...task, side: own };
  });
}

/**
 * Tasks that were proposed are replaced by their id; those of the coach's own, or with a note,
 * stay.
 */
function withOwn(proposed: readonly Task[], own: readonly Task[]): Task[] {
  const ids = new Set(proposed.map(({ id }) => id));
  const stays = (task: Task): boolean =>
    task.note !== undefined ||
    !(ids.has(task.id) || /^(?:case|other|unseen)-|^(?:question|drill)$/.test(task.id));
  const staying = own.filter(stays);
  return [...proposed.filter(({ id }) => !staying.some(task => task.id === id)), ...staying];
}
