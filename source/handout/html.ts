/**
 * A document as one HTML file: no script, nothing from a network, for a browser, a screen reader
 * and paper (A4 and Letter).
 */
import { directionOfLanguage, type Direction } from '../text/direction.js';
import { escapedMarkup } from '../text/markup.js';
import { safeLine } from '../text/safe-text.js';
import {
  addressOf,
  directionIn,
  isWhole,
  labelled,
  leadOf,
  runsOf,
  type Handout,
  type Level,
  type PaperDocument,
  type Passage,
  type Words,
} from './document.js';
import { pageRules, style } from './html-style.js';
import { pageWords } from './words/sections.js';

/** The text of the file. Whatever a map says is text in it, never markup. */
export function html(document: PaperDocument): string {
  const base = directionOfLanguage(document.language);
  const links = document.handouts.map(
    handout =>
      `<li${dir(base, handout.title)}><a href="#${handout.id}">${escaped(handout.title)}</a>` +
      `${sectionLinks(handout, base)}</li>`,
  );
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const lines = [
    '<!doctype html>',
    `<html lang="${escaped(document.language)}"${base === 'rtl' ? ' dir="rtl"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(document.title)}</title>`,
    `<style>\n${style}${pageRules(document)}</style>`,
    '</head>',
    document.compact ? '<body class="compact">' : '<body>',
    `<a class="skip" href="#content">${pageWords.skip}</a>`,
    `<nav aria-label="${pageWords.contents}">`,
    '<ul>',
    ...links,
    '</ul>',
    '</nav>',
    '<main id="content" tabindex="-1">',
    ...document.handouts.map((handout, at) => article(handout, at, base)),
    '</main>',
    `<footer${dir(base, document.foot)}>${inline(document.foot)}</footer>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Where a paragraph runs the other way than what is around it, it says so. */
function dir(around: Direction, words: Words, label?: string): string {
  const own = directionIn(around, words, label);
  return own === around ? '' : ` dir="${own}"`;
}

function article(handout: Handout, at: number, base: Direction): string {
  return [
    `<article id="${handout.id}" class="handout-${at}" aria-labelledby="${handout.id}-title">`,
    heading('pocket', handout.title, base, `${handout.id}-title`),
    ...passages(handout, base),
    '</article>',
  ].join('\n');
}

function sectionLinks(handout: Handout, base: Direction): string {
  const around = directionIn(base, handout.title);
  const items = hats(handout).map(
    ({ text, id }) => `<li${dir(around, text)}><a href="#${id}">${escaped(text)}</a></li>`,
  );
  return items.length === 0 ? '' : `\n<ul>\n${items.join('\n')}\n</ul>\n`;
}

/** The sections of a hand-out with the ids that the contents lead to. */
function hats(
  handout: Handout,
): readonly { readonly text: string; readonly id: string; readonly at: number }[] {
  let count = 0;
  return handout.passages.flatMap((passage, at) =>
    passage.kind === 'heading' && passage.level === 'hat'
      ? [{ text: passage.text, id: `${handout.id}-${++count}`, at }]
      : [],
  );
}

function passages(handout: Handout, base: Direction): readonly string[] {
  const ids = new Map(hats(handout).map(({ at, id }) => [at, id]));
  return handout.passages.map((passage, at) => passageHtml(passage, base, ids.get(at)));
}

function passageHtml(passage: Passage, base: Direction, id: string | undefined): string {
  switch (passage.kind) {
    case 'heading':
      return heading(passage.level, passage.text, base, id);
    case 'text':
      return paragraph(
        labelled(passage.label, passage.words),
        dir(base, passage.words, passage.label),
        passage.keep ? 'lead' : undefined,
      );
    case 'cite':
      return paragraph(passage.words, dir(base, passage.words), 'cite');
    case 'list':
      return listHtml(passage, base);
    case 'terms': {
      const items = passage.items.map(
        ({ term, meaning }) =>
          `<div><dt${dir(base, term)}>${escaped(term)}</dt>` +
          `<dd${dir(base, meaning)}>${inline(meaning)}</dd></div>`,
      );
      return container('dl', items);
    }
    case 'table':
      return tableHtml(passage, base);
  }
}

/** A list runs as its first item does, so that its marks stand where that begins. */
function listHtml(
  { ordered, lead, items }: Extract<Passage, { readonly kind: 'list' }>,
  base: Direction,
): string {
  const [first = ''] = items;
  const around = directionIn(base, first);
  const list = container(
    ordered ? 'ol' : 'ul',
    items.map(item => `<li${dir(around, item)}>${inline(item)}</li>`),
    dir(base, first),
  );
  return lead === undefined ? list : `${paragraph(leadOf(lead), dir(base, lead), 'lead')}\n${list}`;
}

function paragraph(words: Words, direction: string, name: string | undefined): string {
  return `<p${name === undefined ? '' : ` class="${name}"`}${direction}>${inline(words)}</p>`;
}

/** An element that holds others, each on a line of its own. */
function container(
  name: 'ol' | 'ul' | 'dl',
  items: readonly string[],
  direction: string = '',
): string {
  return [`<${name}${direction}>`, ...items, `</${name}>`].join('\n');
}

function tableHtml(passage: Extract<Passage, { readonly kind: 'table' }>, base: Direction): string {
  const heads = passage.columns.map(
    column => `<th scope="col"${dir(base, column)}>${escaped(column)}</th>`,
  );
  const rows = passage.rows.map(([first = '', ...others]) => {
    const cells = others.map(cell => `<td${dir(base, cell)}>${inline(cell)}</td>`);
    return `<tr><th scope="row"${dir(base, first)}>${inline(first)}</th>${cells.join('')}</tr>`;
  });
  return [
    `<table${isWhole(passage) ? ' class="whole"' : ''}>`,
    `<caption${dir(base, passage.caption)}>${escaped(passage.caption)}</caption>`,
    ...columnHtml(passage.shares),
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** Fixed widths of columns, where a table has them. */
function columnHtml(shares: readonly number[] | undefined): readonly string[] {
  if (!shares) return [];
  const columns = shares.map(share => `<col style="width: ${Math.round(share * 100)}%">`);
  return [`<colgroup>${columns.join('')}</colgroup>`];
}

const headingNames = { pocket: 'h1', hat: 'h2', block: 'h3', tag: 'h4' } as const satisfies Record<
  Level,
  string
>;

function heading(level: Level, text: string, base: Direction, id?: string): string {
  const name = headingNames[level];
  const identity = id === undefined ? '' : ` id="${id}"`;
  return `<${name}${identity}${dir(base, text)}>${escaped(text)}</${name}>`;
}

function inline(words: Words): string {
  return runsOf(words)
    .map(run => {
      const address = addressOf(run);
      const text =
        address === undefined
          ? escaped(run.text)
          : `<a href="${escaped(address)}" rel="noreferrer">${escaped(run.text)}</a>`;
      const marked = run.read ? `<u>${text}</u>` : text;
      const cited = run.cite ? `<cite>${marked}</cite>` : marked;
      return run.strong ? `<strong>${cited}</strong>` : cited;
    })
    .join('');
}

function escaped(text: string): string {
  const space = (edge: boolean): string => (edge ? ' ' : '');
  const line = safeLine(text);
  if (line === '') return space(text !== '');
  return space(/^\s/.test(text)) + escapedMarkup(line) + space(/\s$/.test(text));
}
