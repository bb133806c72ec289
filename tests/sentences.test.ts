/** What a reader is told stands in the `words` modules of a room, so that it is said once. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'rolldown/utils';
import { expect, test } from 'vitest';

/** The rooms that talk; a command's flags and arguments are told in `usage`, which is all words. */
const rooms = [
  'author',
  'balance',
  'command-line',
  'commands',
  'debate',
  'files',
  'handout',
  'interchange',
  'map',
  'outline',
  'pages',
  'plan',
  'planner',
  'round',
  'standing',
  'store',
  'strategy',
  'study',
  'text',
  'tui',
  'walk',
  'walkthrough',
];

/** Where sentences stand: a table of keys, a schema and a debate format say theirs where they are. */
const tables = [
  /(?:^|\/)words[^/]*\.ts$|-words\.ts$|\/words\//,
  /-bindings\.ts$|schema\.ts$/,
  /^debate\/(?:[a-z-]+-formats|british-parliamentary)\.ts$/,
];

/** What is written for a shell or a browser, and for nobody to read. */
const scripts =
  /^commands\/completion\/(?:bash|fish|zsh)\.ts$|^handout\/(?:docx|html)-styles?\.ts$/;

const source = fileURLToPath(new URL('../source', import.meta.url));

/** Two words of which the first has a capital, or three. */
const sentence = /^\W*[A-Z][a-z]+,? [a-z]+|[A-Za-z]{2,},? [a-z]{2,},? [a-z]{2,}/;

/** What is thrown as a `RangeError` is for whoever mends the program. */
const thrown = /(?:new \w*Error|super)\((?:`[^`]*`|'[^']*')\)/g;

function sentencesIn(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const see = (text: string): void => {
    if (sentence.test(text)) found.push(`${file}: ${text}`);
  };
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') see(value);
    },
    TemplateLiteral: ({ quasis }) => see(quasis.map(({ value }) => value.cooked).join('X')),
  }).visit(parseSync(file, code.replaceAll(thrown, 'undefined')).program);
  return found;
}

test.each(rooms)('every sentence of %s stands among its words', room => {
  const files = globSync(`${room}/**/*.{ts,tsx}`, { cwd: source }).filter(
    file => ![...tables, scripts].some(pattern => pattern.test(file)),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.flatMap(file => sentencesIn(file, readFileSync(join(source, file), 'utf8'))),
  ).toEqual([]);
});
