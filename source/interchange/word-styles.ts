/** What the styles of a Word file mean to debaters: levels, cites, and what is read aloud. */
import { attributeOf, wordTokens } from './word-xml.js';

export const wordLevels = ['pocket', 'hat', 'block', 'tag'] as const;
export type WordLevel = (typeof wordLevels)[number];

export interface WordStyle {
  readonly level?: WordLevel;
  readonly cite?: true;
  /** Underlined, or set off as what is read aloud. */
  readonly read?: true;
}

interface OpenStyle {
  id: string;
  names: string[];
  basedOn: string | undefined;
  outline: number | undefined;
  underlined: boolean;
}

/** The styles by their ids, each with what it takes over from the one that it is based on. */
export function wordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const found = new Map(stylesIn(xml).map(style => [style.id, style]));
  return new Map([...found.keys()].map(id => [id, meaning(id, found)]));
}

function stylesIn(xml: string): readonly OpenStyle[] {
  const styles: OpenStyle[] = [];
  for (const token of wordTokens(xml)) {
    if (token.kind !== 'open') continue;
    const value = attributeOf(token.attributes, 'w:val');
    const last = styles.at(-1);
    if (token.name === 'w:style')
      styles.push({
        id: attributeOf(token.attributes, 'w:styleId') ?? '',
        names: [],
        basedOn: undefined,
        outline: undefined,
        underlined: false,
      });
    else if (last && value !== undefined) addTo(last, token.name, value);
  }
  return styles;
}

function addTo(style: OpenStyle, tag: string, value: string): void {
  switch (tag) {
    case 'w:name':
    case 'w:aliases':
      style.names.push(...value.split(',').map(name => name.trim().toLowerCase()));
      break;
    case 'w:basedOn':
      style.basedOn = value;
      break;
    case 'w:outlineLvl':
      style.outline = Number(value);
      break;
    case 'w:u':
      style.underlined = value !== 'none';
      break;
    default:
  }
}

function meaning(id: string, styles: ReadonlyMap<string, OpenStyle>): WordStyle {
  const seen = new Set<string>();
  let level: WordLevel | undefined;
  let isCite = false;
  let isRead = false;
  for (let at = styles.get(id); at && !seen.has(at.id); at = styles.get(at.basedOn ?? '')) {
    seen.add(at.id);
    level ??= levelOf(at);
    isCite ||= at.names.some(name => /\bcite\b/.test(name));
    isRead ||= at.underlined || at.names.some(name => /^(?:emphasis|underline)$/.test(name));
  }
  return {
    ...(level === undefined ? {} : { level }),
    ...(isCite ? { cite: true } : {}),
    ...(isRead ? { read: true } : {}),
  };
}

function levelOf({ names, outline }: OpenStyle): WordLevel | undefined {
  const named = names.flatMap(name => {
    const number = /^heading ([1-4])$/.exec(name)?.[1];
    return number === undefined
      ? wordLevels.filter(level => level === name)
      : (wordLevels[Number(number) - 1] ?? []);
  });
  return named[0] ?? (outline === undefined ? undefined : wordLevels[outline]);
}
