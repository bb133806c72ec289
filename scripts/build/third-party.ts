/**
 * The licences of what is bundled: their texts travel with the program, and one that may not be
 * bundled stops the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '(MIT OR CC0-1.0)',
  '(MIT AND Zlib)',
]);
const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
}

/**
 * The packages that modules come from, by name and version. Throws where a licence is none of those
 * that may be bundled.
 */
export function packagesOf(modules: readonly string[]): readonly Bundled[] {
  const paths = modules.map(id => id.replaceAll('\\', '/'));
  const own = paths.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  // A package may be a bundle itself; comments in it name what it holds.
  const within = paths
    .filter(path => /\/node_modules\/[^?]*\.[cm]?js$/.test(path))
    .flatMap(path => {
      const [base = ''] = /^.*\/node_modules\//.exec(path) ?? [];
      return Array.from(
        readFileSync(path, 'utf8').matchAll(/^\s*\/\/.*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm),
        ([, name = '']) => `${base}${name}`,
      );
    });
  const folders = new Set([...own, ...within]);
  const found = [...folders].map((folder): Bundled => {
    const { name, version, license } = manifest.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    if (!allowed.has(license))
      throw new Error(
        `${name} is under ${license}, which is not on the list of licences to bundle.`,
      );
    return { name, version, licence: license, folder };
  });
  const distinct = new Map(found.map(one => [`${one.name} ${one.version}`, one]));
  return [...distinct].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** Of packages that hold no text of their licence, who has the copyright, as their files say. */
const holders: Readonly<Record<string, string>> = {
  'yoga-layout': 'Copyright (c) Meta Platforms, Inc. and affiliates.',
};

function licenceText({ name, licence, folder }: Bundled): string {
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const holder = holders[name];
  if (licence !== 'MIT' || holder === undefined)
    throw new Error(`${name} holds no text of its licence.`);
  // The words of the MIT licence are this program's own, with another holder.
  return readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8')
    .replace(/^Copyright .*$/m, holder)
    .trim();
}

/** One text with the licence of every package. */
export function thirdPartyText(packages: readonly Bundled[]): string {
  const parts = packages.map(
    one => `${one.name} ${one.version} (${one.licence})\n\n${licenceText(one)}\n`,
  );
  return [
    'stancemap is built from its own source and from the packages below, under their licences.\n',
    ...parts,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}
