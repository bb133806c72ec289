/**
 * Changes that the bundle makes to packages: three without which it could not be CommonJS, one
 * without which the first frame takes a third longer, one without which a list that scrolls writes
 * a fifth more, and one rule for the segmenters of them all.
 * docs/upstream.md has the figures, and what would let each go. A change names the text it
 * replaces, and the build fails where that text is no longer there: an update of a package must not
 * undo one in silence.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';
import { holdSimpleText, simpleClass } from './simple-text.js';

interface Patch {
  /** The end of the file's path. */
  readonly file: string;
  readonly change: (text: string) => string;
}

/** `text` with `found` replaced; throws where it is not there. */
function replaced(text: string, found: RegExp, by: string): string {
  if (!found.test(text))
    throw new Error(`A package has changed: nothing matches ${found.source.slice(0, 60)}`);
  return text.replaceAll(new RegExp(found, 'g'), () => by);
}

// Setting up a segmenter reads tables that cost a command without a screen more than its own work;
// most text needs none.
const lazySegmenter = `({
  simple: /^[\\n\\u001B${simpleClass}]*$/,
  segment(text) {
    if (this.simple.test(text)) {
      const one = (segment, index) => ({ segment, index, input: text });
      return Object.assign(Array.from(text, one), {
        containing: index => (index < text.length ? one(text[index], index) : undefined),
      });
    }
    return (this.real ??= new Intl.Segmenter(undefined, { granularity: "grapheme" })).segment(text);
  },
})`;
const madeSegmenter =
  /(?<=^const \w+ = )new Intl\.Segmenter\((?:undefined, \{ ?granularity: ['"]grapheme['"] ?\})?\)/gm;

const patches: readonly Patch[] = [
  {
    // Its loader is awaited at the top level, which CommonJS has not, and fetches a data: address,
    // which loads Node's whole HTTP client. Here it is instantiated at once, from its bytes.
    file: 'yoga-layout/dist/src/index.js',
    change: text =>
      replaced(
        text.replace('import loadYoga from', 'import loadYoga, { wasmBytes } from'),
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
      if (base64 === undefined)
        throw new Error("A package has changed: Yoga's wasm is not where it was.");
      const without = replaced(
        text,
        /"data:application\/octet-stream;base64,[A-Za-z0-9+/=]+"/,
        '"data:application/octet-stream;base64,"',
      );
      return (
        `${replaced(without, /import\.meta\.url/, 'undefined')}\nexport const wasmBytes = ` +
        `() => Buffer.from('${base64}', 'base64');\n`
      );
    },
  },
  {
    // The React developer tools are asked for with a top-level await, which CommonJS has not, and
    // are no part of the program: both blocks go.
    file: 'ink/build/reconciler.js',
    change: text => replaced(text, /if \(process\.env\['DEV'\] === 'true'\) \{[\s\S]*?\n\}\n/, ''),
  },
  {
    // A line that changes behind some column is written from there, after every change of style
    // before it; here, after the styles that are left of those.
    file: 'ink/build/line-update.js',
    change: text =>
      `import { ansiCodesToString, reduceAnsiCodes, tokenize } from '@alcalzone/ansi-tokenize';\n` +
      replaced(
        text,
        /(?<=eraseEndLine \+\n\s+)styles(?= \+)/,
        'ansiCodesToString(reduceAnsiCodes(tokenize(styles)))',
      ),
  },
  {
    file: 'string-width/index.js',
    // Its patterns over Unicode properties are set up when it is loaded; here, when first asked
    // for. Most text needs none of them.
    change: text =>
      lateRegexes(replaced(text, /\/\^\[\\u0020-\\u007E\]\*\$\//, `/^[${simpleClass}]*$/`)),
  },
];

/** `text` with the patterns of its top level made when they are first asked for. */
function lateRegexes(text: string): string {
  const made = Array.from(
    text.matchAll(/^const (\w+Regex) = (\/.*\/[a-z]*);$/gm),
    ([whole, name = '', pattern = '']) => ({ whole, name, pattern }),
  );
  if (made.length === 0) throw new Error('A package has changed: it sets up no pattern any more.');
  return made.reduce(
    (changed, { whole, name, pattern }) =>
      changed.replace(whole, '').replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}()`) +
      `\nlet ${name}_;\nfunction ${name}() { return (${name}_ ??= ${pattern}); }\n`,
    text,
  );
}

/**
 * A plugin that makes the changes; `finish` throws where a file that a patch is for was never met.
 */
export function patching(): { readonly plugin: Plugin; readonly finish: () => void } {
  holdSimpleText();
  const met = new Set<string>();
  let segmenters = 0;
  const plugin: Plugin = {
    name: 'patching',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (!path.includes('/node_modules/') || !path.endsWith('.js')) return null;
      const patch = patches.find(({ file }) => path.endsWith(`node_modules/${file}`));
      if (patch) met.add(patch.file);
      const text = readFileSync(id, 'utf8');
      const made = text.match(madeSegmenter)?.length ?? 0;
      if (!patch && made === 0) return null;
      segmenters += made;
      const late = text.replaceAll(madeSegmenter, () => lazySegmenter);
      return patch ? patch.change(late) : late;
    },
  };
  const finish = (): void => {
    const missed = patches.filter(({ file }) => !met.has(file));
    if (missed.length > 0)
      throw new Error(
        `The bundle no longer holds ${missed.map(({ file }) => file).join(', ')}: take ` +
          'the patch away.',
      );
    if (segmenters === 0) throw new Error('No package sets up a segmenter any more.');
  };
  return { plugin, finish };
}
