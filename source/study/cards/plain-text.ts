/** Texts of the map as a card shows them: nobody is asked to know an id. */
import type { Argument, Evidence } from '../../map/schema.js';
import type { StanceMap } from '../../map/stance-map.js';
import { safeLine } from '../../text/safe-text.js';

/**
 * A text without the ids of evidence in it: those in brackets are left out, others are told by what
 * the item is called.
 */
export function withoutIds(map: StanceMap, text: string): string {
  const isKnown = (id: string): boolean => map.evidenceById.has(id);
  return safeLine(text)
    .replaceAll(/ *\(([\w.-]+(?:, [\w.-]+)*)\)/g, (whole, ids: string) =>
      ids.split(', ').every(isKnown) ? '' : whole,
    )
    .replaceAll(/[A-Za-z][\w.-]*\d/g, id => {
      const item = map.evidenceById.get(id);
      return item ? `"${evidenceTitle(item)}"` : id;
    });
}

/** What an item of evidence is called: its title, or what it states. */
export function evidenceTitle({ title, statement }: Evidence): string {
  return safeLine(title ?? statement);
}

/** A claim as a clause that can be disputed: its title, or as it was put. */
export function claimTitle({ title, claim }: Argument): string {
  return safeLine(title ?? claim);
}
