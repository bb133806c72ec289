/** What makes an item another: a change, and where it has another id a new name in all links too. */
import type { Data } from '../record.js';
import type { MapEdit } from './edit-text.js';
import { itemName, nameOf, nameText } from './item-name.js';

export interface ItemChange {
  readonly edits: readonly MapEdit[];
  /** What the item is called after them. */
  readonly now: string;
}

/** The edits that make the item of a name what is given. */
export function itemChange(name: string, to: Data): ItemChange {
  const was = itemName(name);
  const is = was && nameOf(was.kind, to);
  const now = is ? nameText(is) : name;
  const [id] = is?.ids ?? [];
  if (was?.ids.length !== 1 || id === undefined || now === name)
    return { edits: [{ edit: 'change', item: name, to }], now };
  return {
    edits: [
      { edit: 'rename', item: name, id },
      { edit: 'change', item: now, to },
    ],
    now,
  };
}
