/** A sound file made unsound: by its values, by its text, or by its bytes. */
import { isRecord } from '../../source/map/record.js';
import type { Chance } from './chance.js';
import { deepMark, hostileText, hostileValue, jsonOf, prototypeNames } from './hostile-text.js';

/** A mutant of a JSON text. */
function mutantOfJson(chance: Chance, text: string): string {
  return chance.weighted<() => string>([
    [7, () => written(chance, someEdits(chance, parsed(text)))],
    [2, () => mutantOfText(chance, text)],
    [1, () => mutantOfText(chance, written(chance, someEdits(chance, parsed(text))))],
  ])();
}

/** Data as sound as it was, with hostile texts under every key whose text is free. */
export function hostileInside(chance: Chance, data: unknown, free: RegExp, key = ''): unknown {
  if (typeof data === 'string')
    return free.test(key) && chance.yes(0.7) ? `x${data.slice(0, 20)}${hostileText(chance)}` : data;
  if (Array.isArray(data)) return data.map(item => hostileInside(chance, item, free, key));
  return isRecord(data)
    ? Object.fromEntries(
        Object.entries(data).map(([name, value]) => [
          name,
          hostileInside(chance, value, free, name),
        ]),
      )
    : data;
}

/**
 * A mutant of a JSON text, or now and then a sound one with hostile texts wherever text is free.
 */
export function inputOf(chance: Chance, text: string, free: RegExp): string {
  return chance.yes(0.25)
    ? jsonOf(hostileInside(chance, parsed(text), free))
    : mutantOfJson(chance, text);
}

/** A mutant of any text: bytes flipped, the end cut off, parts doubled, lost or from elsewhere. */
export function mutantOfText(chance: Chance, text: string): string {
  let bytes: Buffer = Buffer.from(text);
  for (let edits = 1 + chance.below(3); edits > 0; edits--)
    bytes = chance.weighted<() => Buffer>([
      [4, () => flipped(chance, bytes)],
      [2, () => bytes.subarray(0, chance.below(bytes.length + 1))],
      [2, () => spliced(chance, bytes, 0)],
      [2, () => spliced(chance, bytes, chance.below(60))],
      [2, () => inserted(bytes, chance.below(bytes.length + 1), Buffer.from(hostileText(chance)))],
      [
        2,
        () =>
          inserted(
            bytes,
            chance.below(bytes.length + 1),
            Buffer.from(
              chance.oneOf([
                '{',
                '}',
                '[',
                ']',
                '"',
                ',',
                ':',
                '\\',
                '\\u',
                '\\ud800',
                '//',
                '1e999',
                '-',
                '\uFEFF',
                '"__proto__":{},',
              ]),
            ),
          ),
      ],
      [
        0.5,
        () =>
          inserted(
            bytes,
            chance.below(bytes.length + 1),
            Buffer.from(chance.oneOf(['[', '{"a":', '"', '-', '\n', ' ', '(']).repeat(100_000)),
          ),
      ],
    ])();
  return bytes.toString('utf8');
}

function flipped(chance: Chance, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let times = 1 + chance.below(4); times > 0 && copy.length > 0; times--) {
    const at = chance.below(copy.length);
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << chance.below(8)), at);
  }
  return copy;
}

/** A stretch lost where `length` is 0, else doubled somewhere else. */
function spliced(chance: Chance, bytes: Buffer, length: number): Buffer {
  const from = chance.below(bytes.length + 1);
  if (length === 0)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + chance.below(80))]);
  return inserted(bytes, chance.below(bytes.length + 1), bytes.subarray(from, from + length));
}

function inserted(bytes: Buffer, at: number, more: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

function written(chance: Chance, data: unknown): string {
  return jsonOf(data, chance.below(3));
}

function someEdits(chance: Chance, data: unknown): unknown {
  let edited = data;
  for (
    let edits = chance.weighted([
      [6, 1],
      [3, 2],
      [2, 4],
      [1, 20],
    ]);
    edits > 0;
    edits--
  )
    edited = withEdit(chance, edited, edited);
  // All texts at once: whatever is shown of the file holds something hostile.
  return chance.yes(0.12)
    ? everyText(edited, text => (chance.yes(0.5) ? text + hostileText(chance).slice(0, 200) : text))
    : edited;
}

/** The data with one value changed somewhere, the deeper the likelier. */
function withEdit(chance: Chance, data: unknown, whole: unknown): unknown {
  if (Array.isArray(data) && data.length > 0 && chance.yes(0.93)) {
    const at = chance.below(data.length);
    const list: unknown[] = data;
    if (chance.yes(0.25)) return editedList(chance, list, at, whole);
    return list.map((item, index) => (index === at ? withEdit(chance, item, whole) : item));
  }
  if (isRecord(data) && Object.keys(data).length > 0 && chance.yes(0.93)) {
    const key = chance.oneOf(Object.keys(data));
    if (chance.yes(0.25)) return editedRecord(chance, data, key, whole);
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        name === key ? withEdit(chance, value, whole) : value,
      ]),
    );
  }
  return editedValue(chance, data, whole);
}

function editedList(chance: Chance, list: readonly unknown[], at: number, whole: unknown): unknown {
  const other = chance.below(list.length);
  return chance.weighted<() => unknown>([
    [3, () => list.toSpliced(at, 1)],
    [3, () => list.toSpliced(at, 0, list[other])],
    [2, () => list.with(at, list[other]).with(other, list[at])],
    [2, () => list.toSpliced(at, 0, hostileValue(chance))],
    [1, () => list.with(at, valueWithin(chance, whole))],
    [1, () => []],
    [0.3, () => Array.from({ length: 300 }, () => list[at])],
  ])();
}

function editedRecord(
  chance: Chance,
  record: Readonly<Record<string, unknown>>,
  key: string,
  whole: unknown,
): unknown {
  const entries = Object.entries(record);
  const other = chance.oneOf(Object.keys(record));
  const name = (): string =>
    chance.weighted<() => string>([
      [2, () => chance.oneOf(prototypeNames)],
      [2, () => hostileText(chance)],
      [2, () => key.slice(0, -1)],
      [1, () => `${key}s`],
    ])();
  return chance.weighted<() => unknown>([
    [3, () => Object.fromEntries(entries.filter(([known]) => known !== key))],
    [
      2,
      () =>
        Object.fromEntries(
          entries.map(([known, value]) => {
            if (known === key) return [known, record[other]];
            return [known, known === other ? record[key] : value];
          }),
        ),
    ],
    [
      2,
      () =>
        Object.fromEntries(
          entries.map(([known, value]) => [known === key ? name() : known, value]),
        ),
    ],
    [
      3,
      () =>
        Object.fromEntries([
          ...entries,
          [name(), chance.yes(0.5) ? record[key] : hostileValue(chance)],
        ]),
    ],
    [
      1,
      () =>
        Object.fromEntries(
          entries.map(([known, value]) => [
            known,
            known === key ? valueWithin(chance, whole) : value,
          ]),
        ),
    ],
  ])();
}

function editedValue(chance: Chance, value: unknown, whole: unknown): unknown {
  if (typeof value !== 'string' || chance.yes(0.3)) return hostileValue(chance);
  const cut = chance.below(value.length + 1);
  return chance.weighted<() => unknown>([
    [4, () => value.slice(0, cut) + hostileText(chance) + value.slice(cut)],
    [1, () => hostileText(chance)],
    // A name from elsewhere in the file: links that lead to the wrong thing, to the item itself, or
    // round in a circle.
    [4, () => valueWithin(chance, whole)],
    [1, () => value.slice(0, cut)],
    [1, () => value.toUpperCase()],
    [0.3, () => `${deepMark}${chance.oneOf([3, 100_000])}`],
  ])();
}

/** Some value from anywhere in the data. */
function valueWithin(chance: Chance, data: unknown): unknown {
  let value = data;
  while (chance.yes(0.97)) {
    if (Array.isArray(value) && value.length > 0) {
      const list: unknown[] = value;
      value = chance.oneOf(list);
    } else if (isRecord(value) && Object.keys(value).length > 0)
      value = value[chance.oneOf(Object.keys(value))];
    else break;
  }
  return value;
}

function everyText(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return data.startsWith(deepMark) ? data : change(data);
  if (Array.isArray(data)) return data.map(item => everyText(item, change));
  return isRecord(data)
    ? Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key, everyText(value, change)]),
      )
    : data;
}
