/**
 * The map's shape compiled ahead: zod writes its check of a schema as JavaScript when it is asked
 * to compile it, which takes a command without a screen longer than all its own work. Here that
 * text is taken down once, when the program is built. The build fails where it does not hold what
 * is expected, or does not answer as zod itself does.
 */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import type { Plugin } from 'rolldown';
import { z } from 'zod';
import { stanceMapSchema } from '../../source/map/schema.js';

interface Written {
  readonly names: readonly string[];
  readonly body: string;
  readonly values: readonly unknown[];
}

/** What zod hands to `Function` while it compiles a schema, and the values that it then binds. */
function written(compile: () => void): readonly Written[] {
  const all: Written[] = [];
  const original = globalThis.Function;
  globalThis.Function = new Proxy(original, {
    construct(target, texts: string[]) {
      const made: unknown = Reflect.construct(target, texts);
      if (typeof made !== 'function') throw new Error('A function was expected.');
      return new Proxy(made, {
        apply(bound, self, values: unknown[]) {
          all.push({ names: texts.slice(0, -1), body: texts.at(-1) ?? '', values });
          return Reflect.apply(bound, self, values);
        },
      });
    },
  });
  try {
    compile();
  } finally {
    globalThis.Function = original;
  }
  return all;
}

/**
 * A bound value as source. zod's own measure of a text is asked only for texts of one unit, of
 * which it makes one.
 */
function sourceOf(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (value instanceof Set) return `new Set(${JSON.stringify([...value])})`;
  if (typeof value === 'symbol') return 'Symbol("invalid")';
  if (typeof value === 'function' && value.name === 'codePointLength') return 'text => text.length';
  throw new Error(`zod binds something that is not expected here: ${String(value).slice(0, 80)}`);
}

/** The source of a module with `hasMapShape` compiled. */
export function compiledShape(): string {
  // Two checks are written: one that copies, and one that only answers, which is the last and the
  // shorter.
  const checks = written(() => z.compile(stanceMapSchema, { strict: true }));
  const [copying, answering] = checks;
  if (checks.length !== 2 || !copying || !answering || answering.body.length >= copying.body.length)
    throw new Error('zod no longer compiles a schema to two functions.');
  const bindings = answering.names
    .map((name, at) => `const ${name} = ${sourceOf(answering.values[at])};`)
    .join('\n');
  const module =
    `${bindings}\nconst check = (() => {\n${answering.body}\n})();\nexport function ` +
    'hasMapShape(data) { return check(data) !== INVALID; }\n';
  holdAgainstZod(module);
  return module;
}

/**
 * Asks both of the bundled map, and of the same with one value gone or another in its place, at
 * every key of it.
 */
function holdAgainstZod(module: string): void {
  const compiled: unknown = runInThisContext(
    `(() => { ${module.replace('export function', 'return function')} })()`,
  );
  if (typeof compiled !== 'function') throw new Error('A function was expected.');
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
