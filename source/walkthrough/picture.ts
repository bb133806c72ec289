/**
 * A drawn screen as an SVG picture: each run of one look at its own column, so that no font moves
 * the text.
 */
import stringWidth from 'string-width';
import { escapedMarkup } from '../text/markup.js';
import { safeLine } from '../text/safe-text.js';
import type { Frame } from './cast.js';

const cellWidth = 8.4;
const lineHeight = 18;
const margin = 12;
const ink = '#1f1f1f';
const paper = '#fbfbf9';
/** The eight colours of a terminal, dark enough on light paper. */
const palette = [
  '#000000',
  '#b3261e',
  '#2e7d32',
  '#7a5200',
  '#0b57d0',
  '#8e24aa',
  '#00697a',
  '#444444',
] as const;

interface Look {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly colour: string;
}

interface StyledRun {
  readonly look: Look;
  readonly column: number;
  readonly text: string;
}

const plain: Look = { bold: false, dim: false, underline: false, inverse: false, colour: ink };

/** The picture. `label` says what it shows to those who can't see it. */
export function picture(frame: Frame, columns: number, label: string): string {
  const width = Math.ceil(2 * margin + columns * cellWidth);
  const height = 2 * margin + frame.length * lineHeight;
  const name = escapedMarkup(safeLine(label));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
      `width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, ` +
      `'DejaVu Sans Mono', monospace" font-size="14" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${paper}"/>`,
    ...frame.map((line, at) => lineMarkup(line, at)),
    '</svg>\n',
  ].join('\n');
}

/** Whether a text is a picture of a step of a script of that title: one that may be drawn again. */
export function isPictureOf(text: string, { title }: { readonly title: string }): boolean {
  const found = /^<svg [^>]*>\n<title>([^<]*)<\/title>\n/.exec(text)?.[1];
  return found?.startsWith(`${escapedMarkup(safeLine(title))}, step `) ?? false;
}

function lineMarkup(line: string, at: number): string {
  const runs = runsOf(line);
  const y = margin + 13 + at * lineHeight;
  const x = (column: number): string => (margin + column * cellWidth).toFixed(1);
  const blocks = runs
    .filter(({ look }) => look.inverse)
    .map(
      ({ look, column, text }) =>
        `<rect x="${x(column)}" y="${y - 13}" ` +
        `width="${(stringWidth(text) * cellWidth).toFixed(1)}" ` +
        `height="${lineHeight - 1}" fill="${look.colour}"/>`,
    );
  const words = runs
    .filter(({ text }) => text.trim() !== '')
    .map(
      ({ look, column, text }) =>
        `<tspan x="${x(column)}"${styleOf(look)}>${escapedMarkup(text.trimEnd())}</tspan>`,
    );
  return `${blocks.join('')}<text y="${y}" xml:space="preserve">${words.join('')}</text>`;
}

function styleOf({ bold, dim, underline, inverse, colour }: Look): string {
  return [
    ` fill="${inverse ? paper : colour}"`,
    bold ? ' font-weight="bold"' : '',
    dim ? ' opacity="0.7"' : '',
    underline ? ' text-decoration="underline"' : '',
  ].join('');
}

/** The pieces of a line that look the same, with the column where each starts. */
function runsOf(line: string): readonly StyledRun[] {
  const runs: StyledRun[] = [];
  let look = plain;
  let column = 0;
  // oxlint-disable-next-line no-control-regex
  for (const piece of line.split(/(\u001B\[[\d;]*m)/)) {
    // oxlint-disable-next-line no-control-regex
    const codes = /^\u001B\[([\d;]*)m$/.exec(piece)?.[1];
    if (codes !== undefined) {
      look = withCodes(look, codes);
      continue;
    }
    if (piece === '') continue;
    runs.push({ look, column, text: piece });
    column += stringWidth(piece);
  }
  return runs;
}

/** A look after the codes of one SGR sequence: one of all colours, or some of the eight and more. */
function withCodes(look: Look, codes: string): Look {
  const full = /^38;2;(\d+;\d+;\d+)$/.exec(codes)?.[1];
  if (full !== undefined) return { ...look, colour: `rgb(${full.replaceAll(';', ',')})` };
  // Of the 256 the screens use the greys alone: from 8 on in steps of 10.
  const grey = /^38;5;(23[2-9]|24\d|25[0-5])$/.exec(codes)?.[1];
  if (grey === undefined) return codes.split(';').map(Number).reduce(withCode, look);
  const part = 8 + 10 * (Number(grey) - 232);
  return { ...look, colour: `rgb(${part},${part},${part})` };
}

/** A look after one SGR code (ECMA-48). Codes that the screens never use change nothing. */
function withCode(look: Look, code: number): Look {
  switch (code) {
    case 0:
      return plain;
    case 1:
      return { ...look, bold: true };
    case 2:
      return { ...look, dim: true };
    case 4:
      return { ...look, underline: true };
    case 7:
      return { ...look, inverse: true };
    case 22:
      return { ...look, bold: false, dim: false };
    case 24:
      return { ...look, underline: false };
    case 27:
      return { ...look, inverse: false };
    case 39:
      return { ...look, colour: ink };
    default:
      return code >= 30 && code <= 37 ? { ...look, colour: palette[code - 30] ?? ink } : look;
  }
}
