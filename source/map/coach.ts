/** The party of what a coach adds to a map in a session plan. No map calls a party so. */
import type { Argument } from './schema.js';

export const coachParty = 'coach-of-this-plan';

/** Whether an argument is a coach's own. */
export function isCoachs({ party }: Pick<Argument, 'party'>): boolean {
  return party === coachParty;
}
