/**
 * How an HTML document looks on a screen and on paper. Colours are the reader's own; nothing is
 * told by colour.
 */
import { safeLine } from '../text/safe-text.js';
import type { PaperDocument } from './document.js';
import { pageWords } from './words/sections.js';

const sansSerif = "system-ui, 'Liberation Sans', 'DejaVu Sans', sans-serif";

export const style = `:root { color-scheme: light dark; }
body { font: 1rem/1.45 Georgia, 'Liberation Serif', 'DejaVu Serif', serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, nav, caption, th { font-family: ${sansSerif}; }
h1 { font-size: 1.7rem; line-height: 1.2; border-bottom: 3px solid; padding-bottom: 0.2rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin-top: 2rem; }
h2 { border-bottom: 1px solid; padding-bottom: 0.1rem; }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.6rem 0 0.4rem; }
h4 { font-size: 1rem; line-height: 1.35; margin: 1.1rem 0 0.2rem; }
p { margin: 0.4rem 0; }
.cite { font-size: 0.9rem; margin-inline-start: 1rem; }
.cite { padding-inline-start: 0.6rem; border-inline-start: 2px solid; }
ul, ol { margin: 0.3rem 0 0.6rem; padding-inline-start: 1.6rem; }
li { margin: 0.3rem 0; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; margin-inline-start: 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0.8rem 0; font-size: 0.9rem; }
caption { text-align: start; font-weight: bold; padding: 0.3rem 0; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
th, td { overflow-wrap: break-word; }
a:focus-visible, main:focus-visible { outline: 3px solid; outline-offset: 2px; }
article + article { margin-top: 4rem; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
footer { margin-top: 3rem; border-top: 1px solid; font-size: 0.85rem; }
cite { font-style: normal; font-size: 0.92em; }
u { text-decoration-thickness: from-font; text-underline-offset: 0.12em; }
@media (max-width: 30rem) { th, td { overflow-wrap: anywhere; } }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; line-height: 1.35; max-width: none; margin: 0; padding: 0; }
  body { orphans: 2; widows: 2; }
  .skip, nav, footer { display: none; }
  article + article { break-before: page; margin-top: 0; }
  h1, h2, h3, h4, caption { break-after: avoid; break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  .whole { break-inside: avoid; }
  tr, li, dl > div, .cite { break-inside: avoid; }
  .cite { break-before: avoid; }
  .lead { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .compact { font-size: 9.5pt; line-height: 1.25; }
  .compact h1 { font-size: 15pt; margin: 0 0 3pt; }
  .compact h2 { font-size: 11.5pt; margin: 7pt 0 2pt; }
  .compact h3 { font-size: 10pt; margin: 4pt 0 0; }
  .compact h4 { font-size: 9.5pt; margin: 4pt 0 0; }
  .compact p, .compact li { margin: 2pt 0; }
  .compact ul, .compact ol { margin: 2pt 0; }
  .compact table { font-size: 9pt; margin: 4pt 0; }
  .compact th, .compact td { padding: 1.5pt 4pt; }
  .compact tbody th { font-weight: normal; font-family: inherit; }
}
`;

/** Every page says whose hand-out it is and which page; a hand-out is a run of named pages. */
export function pageRules({ handouts, foot, compact }: PaperDocument): string {
  const font = `font: 8.5pt ${sansSerif};`;
  const pageOfAll = `"${pageWords.page}" counter(page) "${pageWords.of}" counter(pages)`;
  const rules = [
    '@page {',
    `  margin: ${compact ? '14mm 15mm 15mm 15mm' : '18mm 16mm 18mm 16mm'};`,
    `  @top-left { ${font} }`,
    `  @bottom-left { ${font} content: ${cssString(foot)}; }`,
    `  @bottom-right { ${font} white-space: nowrap; content: ${pageOfAll}; }`,
    '}',
    ...handouts.flatMap(({ title, landscape }, at) => [
      `@page handout-${at} { ${landscape ? 'size: landscape; ' : ''}` +
        `@top-left { content: ${cssString(title)}; } }`,
      `@media print { .handout-${at} { page: handout-${at}; } }`,
      ...(landscape ? [onItsSide(at, landscape.type)] : []),
    ]),
  ];
  return `${rules.join('\n')}\n`;
}

/** A hand-out on a page on its side takes the whole width of a screen, too. */
function onItsSide(at: number, type: number): string {
  const table = `.handout-${at} table`;
  return (
    `body:has(.handout-${at}) { max-width: 80rem; }\n` +
    `@media print { ${table}, ${table} caption { font-size: ${type}pt; line-height: 1.15; } ` +
    `${table} { margin: 2pt 0; } ${table} td, ${table} th { padding: 1pt 3pt; } }`
  );
}

/**
 * Text as a CSS string: every character that is not a plain letter, digit or space is written as
 * its number.
 */
function cssString(text: string): string {
  const numbered = (character: string): string =>
    `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `;
  return `"${safeLine(text).replaceAll(/[^A-Za-z0-9 ,.:]/gu, numbered)}"`;
}
