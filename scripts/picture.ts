/** `npm run picture`: draws docs/overview.svg from the terminal grid of the built program, so that it can be drawn again. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const columns = 100;
const rows = 30;
const palette = ['#000000', '#b3261e', '#2e7d32', '#9a6700', '#0b57d0', '#8e24aa', '#00697a', '#444444'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One line of the grid as tspans: a run of cells of one look is one tspan, placed at its own column. */
function drawLine(terminal: InstanceType<typeof xterm.Terminal>, at: number): string {
  const line = terminal.buffer.active.getLine(at);
  const runs: { readonly look: string; readonly x: number; text: string }[] = [];
  for (let x = 0; x < columns; x++) {
    const cell = line?.getCell(x);
    const characters = cell?.getChars() || ' ';
    const colour = cell?.isFgPalette() ? (palette[cell.getFgColor() % 8] ?? '#1f1f1f') : '#1f1f1f';
    const look = `fill="${cell?.isInverse() ? '#ffffff' : colour}"${cell?.isBold() ? ' font-weight="bold"' : ''}${cell?.isDim() ? ' opacity="0.7"' : ''}${cell?.isUnderline() ? ' text-decoration="underline"' : ''}`;
    const last = runs.at(-1);
    if (last?.look === look) last.text += characters;
    else runs.push({ look, x, text: characters });
  }
  const y = 24 + at * 18;
  const inverse = runs.filter(({ look }) => look.includes('#ffffff')).map(({ x, text }) => `<rect x="${12 + x * 8.4}" y="${y - 13}" width="${text.length * 8.4}" height="17" fill="#1f1f1f"/>`);
  const words = runs.filter(({ text }) => text.trim()).map(({ look, x, text }) => `<tspan x="${(12 + x * 8.4).toFixed(1)}" ${look}>${escaped(text.trimEnd())}</tspan>`);
  return `${inverse.join('')}<text y="${y}" xml:space="preserve">${words.join('')}</text>`;
}

const { CI: _ci, ...inherited } = process.env;
const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
const pty = spawn(process.execPath, [new URL('../dist/cli.js', import.meta.url).pathname], {
  cols: columns, rows, name: 'xterm-256color', env: { ...inherited, LC_ALL: 'C.UTF-8', FORCE_COLOR: '3', XDG_DATA_HOME: mkdtempSync(join(tmpdir(), 'stancemap-picture-')) },
});
const text = (at: number): string => terminal.buffer.active.getLine(at)?.translateToString(true) ?? '';
await new Promise<void>(resolve => pty.onData(data => terminal.write(data, () => text(rows - 1).includes('? more') && resolve())));
const lines = Array.from({ length: rows }, (_row, at) => drawLine(terminal, at));
pty.write('q');
const width = Math.ceil(24 + columns * 8.4);
const height = 24 + rows * 18;
writeFileSync(
  new URL('../docs/overview.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" role="img" aria-label="The overview of the CECOT map">\n<rect width="100%" height="100%" rx="8" fill="#fbfbf9"/>\n${lines.join('\n')}\n</svg>\n`,
);
