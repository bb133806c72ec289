/** The parts of a Word file as a stream of tags and text: all that is needed of its XML. */

export type WordToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly closed: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const token =
  /<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<[!?][^>]*>|([^<]+)/g;

/** Whatever is no tag and no text is passed over: a damaged file loses what is damaged. */
export function* wordTokens(xml: string): Generator<WordToken> {
  for (const [, closing, opening, attributes = '', slash, text] of xml.matchAll(token)) {
    if (closing !== undefined) yield { kind: 'close', name: closing };
    else if (opening !== undefined)
      yield { kind: 'open', name: opening, attributes, closed: slash === '/' };
    else if (text !== undefined) yield { kind: 'text', text: plain(text) };
  }
}

/** The value of an attribute of a tag. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plain(value);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const point = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
  });
}
