/**
 * Small changes that the bundle makes to packages. Each names the text it replaces, and the build fails where that text is
 * no longer there: an update of a package must not undo a change in silence.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

interface Patch {
  /** The end of the file's path. */
  readonly file: string;
  readonly change: (text: string) => string;
}

/** `text` with `found` replaced; throws where it is not there. */
function replaced(text: string, found: RegExp, by: string): string {
  if (!found.test(text)) throw new Error(`A package has changed: nothing matches ${found.source.slice(0, 60)}`);
  return text.replaceAll(new RegExp(found, 'g'), () => by);
}

// Setting up a segmenter reads tables that cost a command without a screen more than its own work; plain ASCII needs none.
const lazySegmenter = '({ segment(text) { return (this.real ??= new Intl.Segmenter(undefined, { granularity: "grapheme" })).segment(text); } })';
const madeSegmenter = /(?<=const \w+ = )new Intl\.Segmenter\((?:undefined, \{ ?granularity: ['"]grapheme['"] ?\})?\)/;

const patches: readonly Patch[] = [
  {
    // Instantiated at once from its bytes: its own loader fetches a data: address, which loads Node's whole HTTP client and waits.
    file: 'yoga-layout/dist/src/index.js',
    change: text => replaced(
      text.replace("import loadYoga from", 'import loadYoga, { wasmBytes } from'),
      /const Yoga = wrapAssembly\(await loadYoga\(\)\);/,
      `const assembly = { instantiateWasm(imports, done) {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasmBytes()), imports);
  done(instance);
  return instance.exports;
} };
loadYoga(assembly);
const Yoga = wrapAssembly(assembly);`,
    ),
  },
  {
    file: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
    change: text => {
      const base64 = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/.exec(text)?.[1];
      if (base64 === undefined) throw new Error('A package has changed: Yoga\'s wasm is not where it was.');
      const without = replaced(text, /"data:application\/octet-stream;base64,[A-Za-z0-9+/=]+"/, '"data:application/octet-stream;base64,"');
      return `${replaced(without, /import\.meta\.url/, 'undefined')}\nexport const wasmBytes = () => Buffer.from('${base64}', 'base64');\n`;
    },
  },
  {
    // The React developer tools are asked for with a top-level await, and are no part of the program: both blocks go.
    file: 'ink/build/reconciler.js',
    change: text => replaced(text, /if \(process\.env\['DEV'\] === 'true'\) \{[\s\S]*?\n\}\n/, ''),
  },
  ...['string-width/index.js', 'wrap-ansi/index.js', 'slice-ansi/tokenize-ansi.js', '@alcalzone/ansi-tokenize/build/tokenize.js', 'ink/build/line-update.js'].map(
    (file): Patch => ({ file, change: text => replaced(text, madeSegmenter, lazySegmenter) }),
  ),
];

/** A plugin that makes the changes; `finish` throws where a file that a patch is for was never met. */
export function patching(): { readonly plugin: Plugin; readonly finish: () => void } {
  const met = new Set<string>();
  const plugin: Plugin = {
    name: 'patching',
    load(id) {
      const patch = patches.find(({ file }) => id.replaceAll('\\', '/').endsWith(`node_modules/${file}`));
      if (!patch) return null;
      met.add(patch.file);
      return patch.change(readFileSync(id, 'utf8'));
    },
  };
  const finish = (): void => {
    const missed = patches.filter(({ file }) => !met.has(file));
    if (missed.length > 0) throw new Error(`The bundle no longer holds ${missed.map(({ file }) => file).join(', ')}: take the patch away.`);
  };
  return { plugin, finish };
}
