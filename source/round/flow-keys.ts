/** The keys of the sheet as they stand at its foot: all of them, each in a word or two. */
import type { ShownKey } from '../outline/key-lines.js';
import { keyLabel, type Binding } from '../walk/bindings.js';
import { findBindings } from '../walk/find-bindings.js';
import { flowBindings } from './flow-bindings.js';
import { timerBindings } from './timer-bindings.js';

/** Of more keys than these that do alike, the first and the last are told. */
const toldOneByOne = 3;

/** The place of a key that has none of its own. */
const behind = Number.MAX_SAFE_INTEGER;

const leadsToTheRest = ({ id }: Binding): boolean => id === 'flow-commands';

/** What is no chord comes first, then as in the footer; what leads to the rest is last. */
export function sheetKeys(): readonly ShownKey[] {
  return [...flowBindings, ...timerBindings, ...findBindings]
    .flatMap(binding => {
      const { keys, short } = binding;
      // A letter is text there. Of two keys for one thing, the one that takes less room.
      const [key] = keys
        .filter(({ length }) => length > 1)
        .toSorted((one, other) => one.length - other.length);
      if (key === undefined || short === undefined) return [];
      return [
        {
          shown: [shownKey(key, keys), short] as const,
          group: groupOf(binding, key),
          place: placeOf(binding),
        },
      ];
    })
    .toSorted((one, other) => one.group - other.group || one.place - other.place)
    .map(({ shown }) => shown);
}

/** What is found on every page comes behind what only the sheet has. */
function placeOf(binding: Binding): number {
  const { footer } = binding;
  return typeof footer === 'number' && !findBindings.includes(binding) ? footer : behind;
}

function groupOf(binding: Binding, key: string): number {
  if (leadsToTheRest(binding)) return 2;
  return /^(?:alt|ctrl)\+/.test(key) ? 1 : 0;
}

function shownKey(key: string, keys: Binding['keys']): string {
  return keys.length > toldOneByOne ? `${keyLabel(key)}-${keys.at(-1)?.at(-1)}` : keyLabel(key);
}
