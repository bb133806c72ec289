/**
 * Makes a Word file the same every time: the library writes the time of day and random ids into it.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * No date is more right than another for a file that is the same every time; this is the first one
 * that a zip can hold.
 */
const date = new Date(1980, 0, 1);
const moment = '1980-01-01T00:00:00Z';
/** Debaters' templates know their headings by these names. */
const aliases = {
  'heading 1': 'Pocket',
  'heading 2': 'Hat',
  'heading 3': 'Block',
  'heading 4': 'Tag',
} as const;

/**
 * The bytes of a Word file with a fixed date, links numbered in their order, and the names of
 * debaters' templates. `source` says what it is made from.
 */
export function steadyDocx(bytes: Uint8Array, source = ''): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const steady: Zippable = {};
  for (const name of Object.keys(parts).toSorted(contentTypesFirst)) {
    const links = linkIds(text(name.endsWith('.rels') ? name : relationsOf(name)));
    const part = steadyPart(name, text(name), source);
    steady[name] = [strToU8(withLinks(part, links)), { mtime: date }];
  }
  return zipSync(steady, { level: 9 });
}

/**
 * What a Word file from here was made from, empty where it does not say; undefined where it is not
 * from here, or something has saved it since: every word processor sets the date of a file that it
 * saves.
 */
export function steadyDocxSource(bytes: Uint8Array): string | undefined {
  try {
    const core = strFromU8(
      unzipSync(bytes, { filter: ({ name }) => name === 'docProps/core.xml' })[
        'docProps/core.xml'
      ] ?? new Uint8Array(),
    );
    const steady =
      core.includes('<cp:lastModifiedBy>stancemap</cp:lastModifiedBy>') &&
      new RegExp(`<dcterms:modified[^>]*>${moment}<`).test(core);
    return steady ? (/<dc:identifier>([^<]*)</.exec(core)?.[1] ?? '') : undefined;
  } catch {
    return undefined;
  }
}

function steadyPart(name: string, xml: string, source: string): string {
  if (name === 'docProps/core.xml')
    return xml
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
      .replace(
        '</cp:coreProperties>',
        end => `${source === '' ? '' : `<dc:identifier>${source}</dc:identifier>`}${end}`,
      );
  if (name !== 'word/styles.xml') return xml;
  return Object.entries(aliases).reduce(
    (styles, [style, alias]) =>
      styles.replace(
        new RegExp(`<w:name w:val="${style}"/>`, 'i'),
        `<w:name w:val="${style}"/><w:aliases w:val="${alias}"/>`,
      ),
    xml,
  );
}

/** Where a part's links are kept. */
function relationsOf(name: string): string {
  const cut = name.lastIndexOf('/') + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}

/** The ids that the library gave to links, in order. */
function linkIds(relations: string): readonly string[] {
  return [...relations.matchAll(/<Relationship Id="([^"]+)" Type="[^"]*\/hyperlink"/g)].map(
    ([, id = '']) => id,
  );
}

function withLinks(xml: string, ids: readonly string[]): string {
  const steady = new Map(ids.map((id, at) => [id, `rIdLink${at + 1}`]));
  return steady.size === 0
    ? xml
    : xml.replaceAll(/(?<=\b(?:Id|r:id)=")[^"]+(?=")/g, id => steady.get(id) ?? id);
}

/** Readers look for the list of content types at the head of the file. */
function contentTypesFirst(one: string, other: string): number {
  const first = '[Content_Types].xml';
  return Number(other === first) - Number(one === first) || (one < other ? -1 : 1);
}
