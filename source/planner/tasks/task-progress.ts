/**
 * How far a learner is with a task of a plan, from the profile: what was read, drilled and
 * answered.
 */
import type { StanceMap } from '../../map/stance-map.js';
import type { Card } from '../../study/cards/card.js';
import type { Study } from '../../study/profile/profile.js';
import { hasSeen } from '../../study/profile/visits.js';
import type { Task } from '../../plan/schema.js';

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
  const seen = (task.read ?? []).filter(reference => hasSeen(study, reference));
  const read = task.read && {
    seen,
    left: task.read.filter(reference => !seen.includes(reference)),
  };
  const drill = task.drill && drilled(cards, study, task.drill);
  const answer =
    task.answer === undefined
      ? undefined
      : { argument: task.answer, given: isAnswered(map, study, task.answer) };
  const asks = Boolean(read ?? drill ?? answer);
  return {
    task: task.id,
    title: task.title,
    ...(task.side === undefined ? {} : { side: task.side }),
    ...(read ? { read } : {}),
    ...(drill ? { drill } : {}),
    ...(answer ? { answer } : {}),
    done:
      asks &&
      (read?.left.length ?? 0) === 0 &&
      (drill === undefined || drill.right >= drill.wanted) &&
      answer?.given !== false,
  };
}

function drilled(
  cards: readonly Card[],
  study: Study,
  { issue, party, kind, cards: wanted }: NonNullable<Task['drill']>,
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
  const right = new Set(
    study.answers
      .filter(({ card, right: was }) => was && fitting.has(card))
      .map(({ card }) => card),
  );
  // A map may have fewer cards than were asked for.
  return { right: right.size, wanted: Math.min(wanted, fitting.size) };
}

function isAnswered(map: StanceMap, study: Study, argument: string): boolean {
  const note = Object.hasOwn(study.notes, `argument/${argument}`)
    ? study.notes[`argument/${argument}`]?.text
    : undefined;
  return (
    map.argumentById.has(argument) &&
    (study.answers.some(({ card }) => card === `best-answer/${argument}`) ||
      (note ?? '').trim() !== '')
  );
}

/** The progress in words: `read 2 of 5, 3 of 10 cards right`. */
export function progressWords({ read, drill, answer, done }: TaskProgress): string {
  const parts = [
    ...(read ? [`read ${read.seen.length} of ${read.seen.length + read.left.length}`] : []),
    ...(drill ? [`${drill.right} of ${drill.wanted} cards right`] : []),
    ...(answer ? [answer.given ? 'answered' : 'not answered yet'] : []),
  ];
  if (parts.length === 0) return 'nothing that the program can follow';
  return `${done ? 'done: ' : ''}${parts.join(', ')}`;
}
