/**
 * The map's shape compiled ahead: having zod compile its check takes a command without a screen a
 * quarter longer (51 ms against 39 for `standing` on the bundled map). Ajv writes the same check
 * from the JSON Schema as a module of its own when the program is built; the build fails where the
 * two do not answer alike.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'rolldown';
import { z } from 'zod';
import { mapKind } from '../../source/files/map.js';
import { documentJsonSchema } from '../../source/map/json-schema.js';
import { stanceMapSchema } from '../../source/map/schema.js';

/** The source of a module with `hasMapShape`, which answers and words nothing. */
export function compiledShape(): string {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, messages: false, strict: false });
  const check = ajv.compile(documentJsonSchema(stanceMapSchema, mapKind));
  holdAgainstZod(data => check(data));
  return `${standaloneCode.default(ajv, check)}\nexport { validate as hasMapShape };\n`;
}

/**
 * Asks both of the bundled map, and of the same with one value gone or another in its place, at
 * every key of it.
 */
function holdAgainstZod(compiled: (data: unknown) => unknown): void {
  // Of each list a few items are enough: they are all alike.
  const map: unknown = JSON.parse(
    readFileSync(new URL('../../data/cecot.json', import.meta.url), 'utf8'),
    (_key, value: unknown) => (Array.isArray(value) ? value.slice(-2) : value),
  );
  const agree = (): void => {
    if (compiled(map) !== z.validate(stanceMapSchema, map))
      throw new Error('The compiled shape and zod disagree.');
  };
  const inEach = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const before: unknown = Reflect.get(value, key);
      for (const other of [
        undefined,
        null,
        1,
        '',
        'x',
        '2025-13',
        'ftp://x',
        [],
        ['x'],
        [{ id: 'x', as: 'said' }],
        [{ id: 'x', as: 'admission' }],
        [{ rule: 'x', item: 'x', reason: 'x' }],
        'fact',
        {},
        { x: 1 },
        '😀',
      ]) {
        Reflect.set(value, key, other);
        agree();
      }
      Reflect.deleteProperty(value, key);
      agree();
      Reflect.set(value, key, before);
      inEach(before);
    }
    if (!Array.isArray(value)) {
      Reflect.set(value, 'extra', 1);
      agree();
      Reflect.deleteProperty(value, 'extra');
    }
  };
  agree();
  inEach(map);
}

/** Puts the compiled shape in the place of the module that compiles it. */
export function compiledShapePlugin(): Plugin {
  return {
    name: 'compiled-shape',
    load(id) {
      return id.replaceAll('\\', '/').endsWith('source/map/map-shape.ts') ? compiledShape() : null;
    },
  };
}
