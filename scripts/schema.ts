/** Writes the JSON Schema of every kind of file. */
import { writeFileSync } from 'node:fs';
import { fileKinds, jsonSchemaOf } from '../source/files/kinds.js';

for (const kind of fileKinds) {
  const schema = await jsonSchemaOf(kind);
  writeFileSync(
    new URL(`../data/schema/${kind.schemaFile}`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}
