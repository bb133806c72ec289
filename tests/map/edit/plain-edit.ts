/** What an edit means, told of the data alone and in another way than the program does it. */
import type { MapEdit } from '../../../source/map/edit/edit-text.js';
import { isRecord } from '../../../source/map/record.js';

export type Item = Record<string, unknown>;
export type Lists = Record<string, Item[]>;

const lists: Readonly<Record<string, string>> = {
  issue: 'issues',
  party: 'parties',
  position: 'positions',
  argument: 'arguments',
  relation: 'relations',
  evidence: 'evidence',
  source: 'sources',
  event: 'events',
  term: 'glossary',
  question: 'questions',
};
/** The fields of items that name an item of a kind, alone or in a list. */
const links: Readonly<Record<string, readonly string[]>> = {
  issue: ['issue', 'parent', 'issues'],
  party: ['party', 'by'],
  argument: ['from', 'to'],
  evidence: ['evidence'],
  source: ['sources'],
};

/** The list that a reference leads to. */
export function listNamed(reference: string): string {
  return lists[reference.split('/')[0] ?? ''] ?? '';
}

/** The reference of an item of a list. */
export function referenceOf(list: string, item: Item): string {
  const named = (...keys: readonly string[]): string => keys.map(key => item[key]).join('/');
  if (list === 'positions') return `position/${named('party', 'issue')}`;
  if (list === 'relations') return `relation/${named('from', 'to', 'kind')}`;
  return `${Object.keys(lists).find(kind => lists[kind] === list) ?? ''}/${named('id')}`;
}

/** The data of a map after an edit of it. */
export function plainlyEdited(before: unknown, edit: MapEdit): unknown {
  const data: Lists = JSON.parse(JSON.stringify(before));
  if (edit.edit === 'head') return without({ ...data, [edit.field]: edit.to });
  const list = edit.edit === 'add' ? (lists[edit.kind] ?? '') : listNamed(edit.item);
  const items = data[list] ?? [];
  const at =
    edit.edit === 'add' ? -1 : items.findIndex(item => referenceOf(list, item) === edit.item);
  const item = items[at] ?? {};
  const placeOf = (name: string | undefined): number =>
    name === undefined ? items.length : items.findIndex(one => referenceOf(list, one) === name);
  switch (edit.edit) {
    case 'change':
      return { ...data, [list]: items.with(at, { ...edit.to }) };
    case 'set':
      return { ...data, [list]: items.with(at, without({ ...item, [edit.field]: edit.to })) };
    case 'add':
      return { ...data, [list]: items.toSpliced(placeOf(edit.before), 0, { ...edit.to }) };
    case 'move': {
      const to = placeOf(edit.before);
      const rest = items.toSpliced(at, 1);
      return { ...data, [list]: rest.toSpliced(to > at ? to - 1 : to, 0, item) };
    }
    case 'remove':
      return pruned({ ...data, [list]: items.toSpliced(at, 1) });
    case 'rename':
      return renamed(data, edit.item, edit.id);
  }
}

function without(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** Leaves out what leads nowhere until all that is left leads somewhere. */
function pruned(data: Lists): Lists {
  const names = new Set(
    Object.values(lists).flatMap(list => data[list]?.map(item => referenceOf(list, item)) ?? []),
  );
  const pairs = new Set(data['relations']?.map(({ from, to }) => ['relation', from, to].join('/')));
  const next = Object.fromEntries(
    Object.entries(data).map(([list, items]): [string, unknown] => [
      list,
      Array.isArray(items) ? items.flatMap(item => kept(item, names)) : items,
    ]),
  );
  const exceptions = data['exceptions']?.filter(
    ({ item }) => names.has(String(item)) || pairs.has(String(item)),
  );
  const result: Lists = JSON.parse(JSON.stringify({ ...next, exceptions }));
  return JSON.stringify(result) === JSON.stringify(data) ? result : pruned(result);
}

function kept(item: Item, names: ReadonlySet<string>): readonly Item[] {
  const isThere = (kind: string, id: unknown): boolean =>
    names.has([kind, isRecord(id) ? id['id'] : id].join('/'));
  const rest: Item = { ...item };
  for (const [kind, fields] of Object.entries(links))
    for (const field of fields) {
      const value = rest[field];
      if (Array.isArray(value)) rest[field] = value.filter(id => isThere(kind, id));
      else if (typeof value === 'string' && !isThere(kind, value)) {
        if (field !== 'parent') return [];
        delete rest[field];
      }
    }
  return [rest];
}

function renamed(data: Lists, reference: string, to: string): unknown {
  const [kind = '', id = ''] = reference.split('/');
  const swap = (value: unknown): unknown => {
    if (value === id) return to;
    return isRecord(value) && value['id'] === id ? { ...value, id: to } : value;
  };
  return Object.fromEntries(
    Object.entries(data).map(([list, items]) => [
      list,
      Array.isArray(items)
        ? items.map((item: Item) => {
            const result: Item = { ...item };
            if (list === lists[kind]) result['id'] = swap(item['id']);
            for (const field of links[kind] ?? []) {
              const value = item[field];
              if (value !== undefined)
                result[field] = Array.isArray(value) ? value.map(swap) : swap(value);
            }
            if (list === 'exceptions')
              result['item'] = renamedReference(String(item['item']), kind, swap);
            return result;
          })
        : items,
    ]),
  );
}

function renamedReference(reference: string, kind: string, swap: (id: unknown) => unknown): string {
  const [named = '', ...ids] = reference.split('/');
  const kinds: Readonly<Record<string, readonly string[]>> = {
    position: ['party', 'issue'],
    relation: ['argument', 'argument'],
  };
  return [
    named,
    ...ids.map((id, at) => ((kinds[named] ?? [named])[at] === kind ? swap(id) : id)),
  ].join('/');
}
