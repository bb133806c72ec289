/** The licences of what is bundled: their texts travel with the program, and one that may not be bundled stops the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const allowed: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', '(MIT OR CC0-1.0)', '(MIT AND Zlib)']);
const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
}

/** The packages that modules come from, by name. Throws where a licence is none of those that may be bundled. */
export function packagesOf(modules: readonly string[]): readonly Bundled[] {
  const folders = new Set(modules.flatMap(id => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? []));
  const found = [...folders].map((folder): Bundled => {
    const { name, version, license } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    if (!allowed.has(license)) throw new Error(`${name} is under ${license}, which is not on the list of licences to bundle.`);
    return { name, version, licence: license, folder };
  });
  return found.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** One text with the licence of every package. */
export function thirdPartyText(packages: readonly Bundled[]): string {
  const parts = packages.map(({ name, version, licence, folder }) => {
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${licence})\n\n${file === undefined ? 'The package holds no text of its licence.' : readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return ['stancemap is built from its own source and from the packages below, under their licences.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}
