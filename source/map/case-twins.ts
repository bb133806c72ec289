/**
 * Names that differ by the case of their letters only: people take them for one, file systems of
 * Windows and macOS do, and so does a reference that is typed.
 */
import type { Path } from './json-text.js';
import type { Problems } from './problem.js';
import { faultWords } from './words.js';

export interface CaseTwin {
  readonly name: string;
  /** The one before it that it is the same as but for case. */
  readonly twin: string;
}

/** Each name that has such a twin before it. */
export function* caseTwins(names: Iterable<string>): Generator<CaseTwin> {
  const known = new Map<string, string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    const twin = known.get(folded);
    if (twin === undefined) known.set(folded, name);
    else if (twin !== name) yield { name, twin };
  }
}

/** Adds a warning for each name that has such a twin. `pathOf` says where it stands. */
export function addCaseTwins(
  problems: Problems,
  names: Iterable<string>,
  pathOf: (name: string) => Path,
): void {
  for (const { name, twin } of caseTwins(names))
    problems.warning(pathOf(name), 'case-twin', () => faultWords.caseTwin(name, twin));
}
