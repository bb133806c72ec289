/** Why an edit of a map's text can't be made. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

function at({ line, column }: TextPlace): string {
  return `line ${line}, column ${column}`;
}

export const editWords = {
  notJson: (message: string, spot: TextPlace) => `the map is not JSON: ${message}, at ${at(spot)}`,
  noItem: (name: string) => `the map has nothing called ${name}`,
  noList: (list: string) => `the map has no list "${list}"`,
  nameless: (kind: string) => `a new ${kind} needs what it is known by, such as its id`,
  taken: (name: string) => `the map has ${name} already`,
  keepsName: (name: string, other: string) =>
    `this is ${name}; it can't become ${other} here, since others name it: rename it instead`,
  noId: (name: string) => `${name} has no id of its own`,
  repeatedKey: (key: string, first: TextPlace, second: TextPlace) =>
    `the key "${key}" is written twice in one object, at ${at(first)} and at ${at(second)}: ` +
    'leave one of the two out first',
  notBeside: (name: string, other: string) => `${name} and ${other} do not stand in one list`,
} as const;

/** What stands beside an item in an editor. */
export const draftWords = {
  howTo: [
    'Lines that begin with // are left out. Save and close to keep it; leave it as it is, or',
    'empty, to change nothing.',
  ],
  answers:
    'read the two claims after "it cannot be that": where they can not both be so, it rebuts; ' +
    'where it attacks a step, a premise or a source, it undercuts; where both can be so, it ' +
    'replies; where it grants part, it concedes',
  answersNote: 'why it is that kind, in a sentence',
  fault: (words: string) => `Not kept yet: ${words}`,
  optional: ' (may be left out)',
  citation:
    '{ "id": "...", "as": "said" } rests on the saying alone, "as": "admission" on the other ' +
    "side's own words",
  oneOf: (values: readonly string[]) => `one of ${values.join(', ')}`,
  mayBeAdded: (field: string) => `"${field}":`,
  search: (count: number, list: string) =>
    `one of the ${count} ids in "${list}"; stancemap search WORDS finds them`,
  slip: (line: number, column: number, message: string) =>
    `line ${line}, column ${column}: ${message}`,
  noObject: (found: string) => `an item is an object in { }, not ${found}`,
} as const;

/** What was mended in a map, and what could not be. */
export const fixWords = {
  repeated: (name: string) => `${name} is written twice: the one that says no more is left out`,
  position: (name: string) => `${name} is missing: it is "unstated" now`,
  updated: (day: string) => `"updated" is ${day} now`,
  bothSay: (one: string, other: string) =>
    one === other
      ? `${one} is written twice with two notes: leave one out yourself`
      : `${one} and ${other} say the same with two notes: leave one out yourself`,
} as const;
