/**
 * Modules that the source imports as any other, but that hardly a run needs: in the bundle each is
 * a file of its own, read when one of its functions is first called.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'rolldown';

const mark = '\0late:';

/** @param files the paths of the modules; all that they export must be functions */
export function latePlugin(files: readonly string[]): Plugin {
  return {
    name: 'late',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      if (importer.startsWith(mark)) return { id: source, external: 'absolute' };
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && files.includes(resolved.id) ? mark + resolved.id : null;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const file = id.slice(mark.length);
      const names = Array.from(
        readFileSync(file, 'utf8').matchAll(/^export (?:async )?(\w+) (\w+)/gm),
        ([, kind, name]) => ({ kind, name }),
      );
      const others = names.filter(
        ({ kind }) => kind !== 'function' && kind !== 'interface' && kind !== 'type',
      );
      if (others.length > 0) throw new Error(`${file} exports more than functions.`);
      const late = `./${lateName(file)}.cjs`;
      return names
        .filter(({ kind }) => kind === 'function')
        .map(
          ({ name }) =>
            `export const ${name} = (...given) => ` +
            `require(${JSON.stringify(late)}).${name}(...given);`,
        )
        .join('\n');
    },
  };
}

/** The name of a late module's file in the bundle, without its ending. */
export const lateName = (file: string): string => basename(file).replace(/\.tsx?$/, '');
