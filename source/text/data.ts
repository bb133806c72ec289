/** Plain JSON data: read from a text, fields that are set, and whether two values are the same. */

/** The data of a JSON text; undefined, which no JSON is, where it holds none. */
export function dataIn(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return data;
  } catch {
    return undefined;
  }
}

/** An object without the fields that are undefined: those that may be are optional in it. */
export type Defined<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The fields that are set, to be spread: `{ ...task, ...defined({ side }) }`. */
export function defined<T extends object>(fields: T): Defined<T>;
export function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Whether two values of JSON are the same, the order of keys and undefined fields aside. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSameData(item, other[at]));
  if (!isFields(one) || !isFields(other)) return false;
  const keys = setKeys(one);
  return (
    keys.length === setKeys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && isSameData(one[key], other[key]))
  );
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function setKeys(fields: Fields): readonly string[] {
  return Object.keys(fields).filter(key => fields[key] !== undefined);
}
