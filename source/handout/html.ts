/**
 * A document as one HTML file: no script, nothing from a network, for a browser, a screen reader
 * and paper (A4 and Letter).
 */
import { escapedMarkup } from '../text/markup.js';
import { safeLine } from '../text/safe-text.js';
import {
  addressOf,
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
  const links = document.handouts.map(
    handout =>
      `<li><a href="#${handout.id}">${escaped(handout.title)}</a>${sectionLinks(handout)}</li>`,
  );
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const lines = [
    '<!doctype html>',
    `<html lang="${escaped(document.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(document.title)}</title>`,
    `<style>\n${style}${pageRules(document)}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#content">${pageWords.skip}</a>`,
    `<nav aria-label="${pageWords.contents}">`,
    '<ul>',
    ...links,
    '</ul>',
    '</nav>',
    '<main id="content" tabindex="-1">',
    ...document.handouts.map(article),
    '</main>',
    `<footer>${inline(document.foot)}</footer>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function article(handout: Handout, at: number): string {
  return [
    `<article id="${handout.id}" class="handout-${at}" aria-labelledby="${handout.id}-title">`,
    heading('pocket', handout.title, `${handout.id}-title`),
    ...passages(handout),
    '</article>',
  ].join('\n');
}

function sectionLinks(handout: Handout): string {
  const items = hats(handout).map(
    ({ text, id }) => `<li><a href="#${id}">${escaped(text)}</a></li>`,
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

function passages(handout: Handout): readonly string[] {
  const ids = new Map(hats(handout).map(({ at, id }) => [at, id]));
  return handout.passages.map((passage, at) => passageHtml(passage, ids.get(at)));
}

function passageHtml(passage: Passage, id: string | undefined): string {
  switch (passage.kind) {
    case 'heading':
      return heading(passage.level, passage.text, id);
    case 'text':
      return paragraph(labelled(passage.label, passage.words), passage.keep ? 'lead' : undefined);
    case 'cite':
      return paragraph(passage.words, 'cite');
    case 'list': {
      const items = passage.items.map(item => `<li>${inline(item)}</li>`);
      const list = container(passage.ordered ? 'ol' : 'ul', items);
      return passage.lead === undefined
        ? list
        : `${paragraph(leadOf(passage.lead), 'lead')}\n${list}`;
    }
    case 'terms': {
      const items = passage.items.map(
        ({ term, meaning }) => `<div><dt>${escaped(term)}</dt><dd>${inline(meaning)}</dd></div>`,
      );
      return container('dl', items);
    }
    case 'table':
      return tableHtml(passage);
  }
}

function paragraph(words: Words, name: string | undefined): string {
  return `<p${name === undefined ? '' : ` class="${name}"`}>${inline(words)}</p>`;
}

/** An element that holds others, each on a line of its own. */
function container(name: 'ol' | 'ul' | 'dl', items: readonly string[]): string {
  return [`<${name}>`, ...items, `</${name}>`].join('\n');
}

function tableHtml(passage: Extract<Passage, { readonly kind: 'table' }>): string {
  const heads = passage.columns.map(column => `<th scope="col">${escaped(column)}</th>`);
  const rows = passage.rows.map(([first = '', ...others]) => {
    const cells = others.map(cell => `<td>${inline(cell)}</td>`);
    return `<tr><th scope="row">${inline(first)}</th>${cells.join('')}</tr>`;
  });
  return [
    `<table${isWhole(passage) ? ' class="whole"' : ''}>`,
    `<caption>${escaped(passage.caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  ].join('\n');
}

const headingNames = { pocket: 'h1', hat: 'h2', block: 'h3', tag: 'h4' } as const satisfies Record<
  Level,
  string
>;

function heading(level: Level, text: string, id?: string): string {
  const name = headingNames[level];
  return `<${name}${id === undefined ? '' : ` id="${id}"`}>${escaped(text)}</${name}>`;
}

function inline(words: Words): string {
  return runsOf(words)
    .map(run => {
      const address = addressOf(run);
      const text =
        address === undefined
          ? escaped(run.text)
          : `<a href="${escaped(address)}" rel="noreferrer">${escaped(run.text)}</a>`;
      return run.strong ? `<strong>${text}</strong>` : text;
    })
    .join('');
}

function escaped(text: string): string {
  const space = (edge: boolean): string => (edge ? ' ' : '');
  const line = safeLine(text);
  if (line === '') return space(text !== '');
  return space(/^\s/.test(text)) + escapedMarkup(line) + space(/\s$/.test(text));
}
