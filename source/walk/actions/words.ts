/** What actions say. */
import type { Burden } from '../../standing/burden.js';
import { count, plural } from '../../text/figures.js';

export const noSuchPlace = (place: string): string => `This map has nothing called ${place}.`;
export const noSuchEvidence = (id: string): string => `This map has no evidence called ${id}.`;
export const nothingLeadsTo = (what: string): string => `Nothing here leads to ${what}.`;
export const noSuchWing = (id: string): string => `This program has no wing called ${id}.`;
export const noSuchAction = (name: string): string => `This program can't do "${name}".`;

export const nothingOpens = 'Nothing opens from this line: Up, Down or Tab go to another.';
export const onlyArguments = 'Only an argument stands or falls: select one first.';
export const onlyEvidence = 'Only evidence is granted or rejected: select an item first.';
export const walkBegins = 'This is the overview, where the walk begins. q quits.';
export const walkEnds = 'There is nothing ahead.';
export const nothingSearched = 'Nothing was searched yet: / searches.';
export const nothingToChoose = 'There is nothing to choose.';
export const noAssumptionsLeft = 'No assumptions are in force.';
export const noAddress = 'This source has no address in the map.';
export const onlySourcesHaveAddresses =
  'Only sources and evidence have addresses: select one first.';

export const referenceOf = (place: string): string =>
  `stancemap show ${place} prints it; --at instead of show opens it.`;

export const sectionsEnd = (by: number): string =>
  by > 0 ? 'This is the last section.' : 'This is the first section.';
export const hitsEnd = (by: number): string =>
  by > 0 ? 'This is the last hit.' : 'This is the first hit.';
export const hitOf = (hit: number, count: number, text: string): string =>
  `Hit ${hit} of ${count} for "${text}".`;
/** "record: 41 arguments stand, 20 fewer". */
export function burdenIs(burden: Burden, standing: number, more: number): string {
  const change =
    more === 0 ? 'as many as before' : `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'}`;
  const verb = plural(standing, { one: 'stands', other: 'stand' });
  return `${burden}: ${count(standing, 'argument')} ${verb}, ${change}.`;
}
export const dialEnds = (burden: Burden): string =>
  burden === 'word'
    ? "word: less proof than that can't be asked for."
    : `${burden}: more proof than that can't be asked for.`;
export const allAreUnfolded = 'Everything is unfolded.';
export const allAreFolded = 'Everything is folded.';
export const orderIs = (order: string): string => `Ordered by ${order}.`;
export const noWay = {
  left: 'It answers nothing in this map. Esc leads back.',
  right: "No party's answer to it is recorded in this map.",
  previous: 'This is the first argument on the issue.',
  next: 'This is the last argument on the issue.',
} as const;
export const comesRound =
  'These answer one another: Left has led from there to here. Esc leads back.';
export const noSuchQuestion = (most: number): string => `This map has ${count(most, 'question')}.`;
export const listsShow = (filter: string | undefined): string =>
  filter ? `Lists show only: ${filter}.` : 'Lists show everything.';

const assumed = {
  grant: 'granted',
  reject: 'rejected',
  leave: 'left to its grade again',
} as const;

export const isAssumed = (id: string, change: keyof typeof assumed): string =>
  `${id} is ${assumed[change]}.`;
