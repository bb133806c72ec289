/** What is said of a text that is no JSON. */

/** What should stand at a place of the text. */
export type ExpectedSyntax =
  | 'value'
  | 'value or ]'
  | 'key'
  | 'key or }'
  | 'colon'
  | 'comma or ]'
  | 'comma or }'
  | 'end';

const wantedWords: Readonly<Record<ExpectedSyntax, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  key: 'a key in double quotes',
  'key or }': 'a key in double quotes or "}"',
  colon: '":"',
  'comma or ]': '"," or "]"',
  'comma or }': '"," or "}"',
  end: 'the end of the file',
};

/** What stands there instead is fit to be shown. */
export const syntaxWords = {
  empty: 'the file is empty',
  emptyText: 'the text is empty',
  noJson: 'this is not JSON',
  ends: (wanted: ExpectedSyntax): string =>
    `the text ends where ${wantedWords[wanted]} should follow`,
  openText: 'this text in quotes is not closed on its line',
  control: String.raw`a control character must be written as an escape such as \t`,
  noEscape: (seen: string): string => `${seen} is not an escape that JSON knows`,
  noComments: 'JSON has no comments',
  lastComma: (closer: string): string => `a comma must not stand before "${closer}"`,
  otherQuotes: (wanted: ExpectedSyntax): string =>
    `expected ${wantedWords[wanted]}: JSON quotes with ", not with '`,
  other: (wanted: ExpectedSyntax, seen: string): string =>
    `expected ${wantedWords[wanted]}, found ${seen}`,
  text: 'text in quotes',
  seen: (character: string): string =>
    character === '' ? 'a character that cannot be shown' : `"${character}"`,
} as const;
