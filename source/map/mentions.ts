/** What a text names of a map: an item by its id or reference, a term, a party. */
import { wholeWordAt } from '../text/whole-word.js';
import { formatReference, itemAt, referenceKinds, type Reference } from './reference.js';
import type { StanceMap } from './stance-map.js';

interface NamedInText {
  readonly at: number;
  readonly reference: Reference;
}

/** Shorter names are words of their own too, unless they are written the same way. */
const shortestAnyCase = 6;

/** What the text names, each once, in the order in which it does. */
export function mentionedItems(map: StanceMap, text: string): readonly Reference[] {
  const found = [...byId(map, text), ...byName(map, text)].toSorted((a, b) => a.at - b.at);
  return [...new Set(found.map(({ reference }) => reference))];
}

function byId(map: StanceMap, text: string): readonly NamedInText[] {
  return [...text.matchAll(/[\w-]+(?:\/[\w-]+)*/g)].flatMap(({ 0: word, index }): NamedInText[] => {
    if (map.evidenceById.has(word))
      return [{ at: index, reference: formatReference('evidence', word) }];
    const isReference = referenceKinds.some(kind => word.startsWith(`${kind}/`));
    return isReference && itemAt(map, word) ? [{ at: index, reference: word }] : [];
  });
}

function byName(map: StanceMap, text: string): readonly NamedInText[] {
  const folded = text.toLowerCase();
  const named = (reference: Reference, names: readonly string[]): readonly NamedInText[] => {
    const places = names.flatMap(name => placeOf(name, text, folded) ?? []);
    return places.length === 0 ? [] : [{ at: Math.min(...places), reference }];
  };
  return [
    ...map.glossary.flatMap(({ id, term }) => named(formatReference('term', id), termNames(term))),
    ...map.parties.flatMap(({ id, name, short }) =>
      named(formatReference('party', id), [name, short]),
    ),
  ];
}

/** "Tren de Aragua (TdA)" is named by either; what else stands in brackets is no name. */
function termNames(term: string): readonly string[] {
  const name = term.replace(/\s*\([^)]*\)\s*$/, '');
  const short = /\(([A-Z]\w*[A-Z]\w*)\)\s*$/.exec(term)?.[1];
  return short === undefined ? [name] : [name, short];
}

function placeOf(name: string, text: string, folded: string): number | undefined {
  return name.length < shortestAnyCase
    ? wholeWordAt(text, name)
    : wholeWordAt(folded, name.toLowerCase());
}
