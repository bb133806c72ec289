/**
 * How far a learner is with a task of a plan, from the profile: what was read, drilled and
 * answered.
 */
import type { StanceMap } from '../../map/stance-map.js';
import type { Card } from '../../study/cards/card.js';
import { talliesOf } from '../../study/profile/answers.js';
import type { Study } from '../../study/profile/profile.js';
import { hasSeen } from '../../study/profile/visits.js';
import type { DrillTask, Task } from '../../plan/schema.js';
import { defined } from '../../text/data.js';

export interface TaskProgress {
  readonly task: string;
  readonly title: string;
  readonly side?: string;
  readonly read?: { readonly seen: readonly string[]; readonly left: readonly string[] };
  /** How many of the cards asked for were answered right, each once. */
  readonly drill?: { readonly right: number; readonly wanted: number };
  /** Whether the argument was answered: its card, or in a note of the learner's on it. */
  readonly answer?: { readonly argument: string; readonly given: boolean };
  readonly done: boolean;
}

/**
 * The tasks of a learner: those of everyone and of the side the learner is on; all of them where
 * that is not known.
 */
export function tasksFor(tasks: readonly Task[], side: string | undefined): readonly Task[] {
  return side === undefined
    ? tasks
    : tasks.filter(task => task.side === undefined || task.side === side);
}

export function taskProgress(
  map: StanceMap,
  cards: readonly Card[],
  study: Study,
  task: Task,
): TaskProgress {
  const { id, title, side } = task;
  const read = task.read && readProgress(study, task.read);
  const drill = task.drill && drillProgress(cards, study, task.drill);
  const answer = answerProgress(map, study, task.answer);
  const parts = [
    ...(read ? [read.left.length === 0] : []),
    ...(drill ? [drill.right >= drill.wanted] : []),
    ...(answer ? [answer.given] : []),
  ];
  return {
    task: id,
    title,
    ...defined({ side, read, drill, answer }),
    done: parts.length > 0 && parts.every(Boolean),
  };
}

function readProgress(
  study: Study,
  references: readonly string[],
): NonNullable<TaskProgress['read']> {
  const seen = references.filter(reference => hasSeen(study, reference));
  return { seen, left: references.filter(reference => !seen.includes(reference)) };
}

function answerProgress(
  map: StanceMap,
  study: Study,
  argument: string | undefined,
): TaskProgress['answer'] {
  return argument === undefined ? undefined : { argument, given: isAnswered(map, study, argument) };
}

function drillProgress(
  cards: readonly Card[],
  study: Study,
  { issue, party, kind, cards: wanted }: DrillTask,
): { readonly right: number; readonly wanted: number } {
  const fitting = new Set(
    cards
      .filter(
        card =>
          (issue === undefined || card.issue === issue) &&
          (party === undefined || card.party === party) &&
          (kind === undefined || card.kind === kind),
      )
      .map(({ id }) => id),
  );
  const tallies = talliesOf(study);
  const known = [...fitting].filter(card => (tallies.get(card)?.right ?? 0) > 0);
  // A map may have fewer cards than were asked for.
  return { right: known.length, wanted: Math.min(wanted, fitting.size) };
}

function isAnswered(map: StanceMap, study: Study, argument: string): boolean {
  const note = Object.hasOwn(study.notes, `argument/${argument}`)
    ? study.notes[`argument/${argument}`]?.text
    : undefined;
  return (
    map.argumentById.has(argument) &&
    (talliesOf(study).has(`best-answer/${argument}`) || (note ?? '').trim() !== '')
  );
}
