/** The wing follows the walk: where the reader is, under what, and that they have been there. */
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import type { Assumptions } from '../standing/assumptions.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { After } from '../walk/wing.js';
import type { StudyMemory } from './memory.js';
import type { Study } from './profile/profile.js';
import type { StudyReply } from './study-context.js';

/** Keeps what has changed since the last time. A trouble is told as long as it holds. */
export function follow(
  memory: StudyMemory,
  { walk, before, state }: After<StudyMemory>,
  now: Date,
): StudyReply {
  const { place } = currentStop(state);
  const { burden, assumptions } = state;
  const { last } = memory.study;
  let next = memory;
  if (isArrival(memory.study, before, place) && pageAt(walk.map, place))
    next = next.with({ is: 'visit', place, at: now });
  if (
    !last ||
    last.place !== place ||
    last.burden !== burden ||
    !alike(last.assumptions, assumptions)
  )
    next = next.with({ is: 'last', place, burden, assumptions });
  if (burden !== before.burden) next = next.with({ is: 'setting', set: { burden } });
  return {
    memory: next,
    ...(memory.trouble === undefined || state.message !== undefined ? {} : { say: memory.trouble }),
  };
}

/** Whether the reader has come to a place, and not by coming back to where the last step was. */
function isArrival({ last, walked }: Study, before: WalkState, place: Place): boolean {
  const moved = last?.place !== place || currentStop(before).place !== place;
  return moved && walked?.at(-1)?.place !== place;
}

/** Whether what was kept is what is assumed now, the editor's voice counted or not. */
function alike(
  earlier: NonNullable<Study['last']>['assumptions'],
  assumptions: Assumptions,
): boolean {
  return (
    sameList(earlier.granted, assumptions.granted) &&
    sameList(earlier.rejected, assumptions.rejected) &&
    earlier.editorCounts === assumptions.editorCounts
  );
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
