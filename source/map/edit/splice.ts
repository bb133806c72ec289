/** Changes of a text at single places: made together, and taken back to the same text. */

export interface Splice {
  readonly at: number;
  /** How many characters go. */
  readonly remove: number;
  readonly insert: string;
}

/** Splices that belong to one text, in its order; none lies in another. */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
  // At one place, what is put in stands before what is taken away.
  const sorted = splices.toSorted((one, other) => one.at - other.at || one.remove - other.remove);
  sorted.forEach((splice, index) => {
    const last = sorted[index - 1];
    if (last && last.at + last.remove > splice.at)
      throw new Error(`two changes of a text meet at ${splice.at}`);
  });
  return sorted;
}

/** The text after its splices. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const splice of splices) {
    parts.push(text.slice(at, splice.at), splice.insert);
    at = splice.at + splice.remove;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What brings a text back from what its splices made of it. */
export function inverseOf(text: string, splices: readonly Splice[]): readonly Splice[] {
  let shift = 0;
  return splices.map(({ at, remove, insert }) => {
    const inverse = { at: at + shift, remove: insert.length, insert: text.slice(at, at + remove) };
    shift += insert.length - remove;
    return inverse;
  });
}

/** The one place in which two texts differ, as the splice that makes the one the other. */
export function differenceOf(from: string, to: string): Splice {
  const most = Math.min(from.length, to.length);
  let at = 0;
  while (at < most && from.charCodeAt(at) === to.charCodeAt(at)) at++;
  let end = 0;
  while (
    end < most - at &&
    from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)
  )
    end++;
  return { at, remove: from.length - end - at, insert: to.slice(at, to.length - end) };
}
