// `argdown FILE`: Argdown core's parser and model of a file, in ms, without the loading of its
// modules.
import { readFileSync } from 'node:fs';
import { ArgdownApplication, ModelPlugin, ParserPlugin } from '@argdown/core';

const app = new ArgdownApplication();
app.addPlugin(new ParserPlugin(), 'parse');
app.addPlugin(new ModelPlugin(), 'model');
const before = performance.now();
const input = readFileSync(process.argv[2], 'utf8');
const response = app.run({
  input,
  process: ['parse', 'model'],
  logLevel: 'error',
  throwExceptions: true,
});
const ms = performance.now() - before;
if ((response.parserErrors?.length ?? 0) > 0) throw new Error('Argdown found errors in its input.');
process.stdout.write(
  JSON.stringify({ ms, arguments: Object.keys(response.arguments ?? {}).length }),
);
