/**
 * A plan proposed again for what it debates, without losing what a coach wrote: arguments with a
 * note stay, after the proposed ones.
 */
import type { Issue } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import { proposal } from './proposal.js';
import type { PlanFile, Task } from '../plan/schema.js';
import { debateOf } from '../plan/session-plan.js';

export interface Judged {
  readonly map: StanceMap;
  readonly labelling: Labelling;
}

/**
 * The plan with both sides and the tasks proposed again. Titles, notes, and tasks of the coach's
 * own stay.
 */
export function withNewProposal({ map, labelling }: Judged, plan: PlanFile): PlanFile {
  const issue = map.issueById.get(plan.motion);
  const debate = debateOf(plan);
  if (!issue || !debate) return plan;
  const proposed = proposal({
    map,
    labelling,
    issue,
    debate,
    ...(plan.wordsPerMinute === undefined ? {} : { wordsPerMinute: plan.wordsPerMinute }),
  });
  const sides = plan.sides.map(side => {
    const found = proposed.sides.find(({ stands }) => stands === side.stands);
    if (!found) return side;
    const noted = side.arguments.filter(({ note }) => note !== undefined);
    const notes = new Map(noted.map(chosen => [chosen.argument, chosen]));
    const list = [
      ...found.arguments.map(chosen => ({ ...chosen, ...noteOf(notes.get(chosen.argument)) })),
      ...noted.filter(
        ({ argument }) => !found.arguments.some(chosen => chosen.argument === argument),
      ),
    ];
    const drawn = list.flatMap(({ argument }) => map.argumentById.get(argument)?.party ?? []);
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
export function withMotion(judged: Judged, plan: PlanFile, issue: Issue): PlanFile {
  const before = judged.map.issueById.get(plan.motion);
  const debate = debateOf(plan);
  const proposedTitle = before && debate && plan.title === `${before.title}: ${debate.title}`;
  const { wording: _old, ...rest } = plan;
  return withNewProposal(judged, {
    ...rest,
    motion: issue.id,
    ...(proposedTitle ? { title: `${issue.title}: ${debate.title}` } : {}),
  });
}

function noteOf(chosen: { readonly note?: string | undefined } | undefined): {
  readonly note?: string;
} {
  return chosen?.note === undefined ? {} : { note: chosen.note };
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
  const kept = own.filter(stays);
  return [...proposed.filter(({ id }) => !kept.some(task => task.id === id)), ...kept];
}
