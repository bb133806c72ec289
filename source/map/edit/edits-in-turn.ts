/** Edits of a text that are made one after the other. */
import { applyEdit, planEdit, type MapEdit } from './edit-text.js';
import { MapText } from './map-text.js';
import { differenceOf, type Splice } from './splice.js';

/** The text after edits in turn; undefined where one of them can't be made. */
export function applyEdits(text: string, edits: readonly MapEdit[]): string | undefined {
  let now = text;
  for (const edit of edits) {
    const result = applyEdit(now, edit);
    if (!result.ok) return undefined;
    now = result.text;
  }
  return now;
}

/** What edits in turn change in a text; undefined where one of them can't be made. */
export function splicesOfAll(
  text: string,
  edits: readonly MapEdit[],
): readonly Splice[] | undefined {
  const [first] = edits;
  if (first && edits.length === 1) {
    const map = MapText.of(text);
    const plan = 'message' in map ? undefined : planEdit(map, first);
    return plan?.ok ? plan.splices : undefined;
  }
  const after = applyEdits(text, edits);
  return after === undefined ? undefined : [differenceOf(text, after)];
}
