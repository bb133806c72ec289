import { expect, test } from 'vitest';
import { Terminal } from '../endurance/terminal.js';

test(
  'a window that is smaller for a moment shows all of the screen again, though its size is ' +
    'what it was',
  async () => {
    const terminal = new Terminal(['--at', 'overview'], 100, 30);
    expect(await terminal.until(() => terminal.text().includes('? more'))).toBe(true);
    const before = terminal.lines();
    terminal.flicker(183, 12);
    expect(terminal.lines()).not.toEqual(before);
    expect(await terminal.until(() => terminal.text() === before.join('\n'))).toBe(true);
    terminal.write('?\u001Bj');
    expect(await terminal.until(() => /▸ 2 /.test(terminal.text()))).toBe(true);
    expect(terminal.lines()[0]).toBe(before[0]);
    expect(terminal.lines()[2]).toBe(before[2]);
    terminal.write('q');
    expect(await terminal.exited).toMatchObject({ exitCode: 0 });
  },
);

test('while it is drawn anew the screen is never seen empty, nor half', async () => {
  const terminal = new Terminal(['--at', 'overview'], 100, 30);
  expect(await terminal.until(() => terminal.text().includes('? more'))).toBe(true);
  const seen: string[] = [];
  const sees = (wanted: string): Promise<boolean> =>
    terminal.until(() => {
      seen.push(terminal.text());
      return terminal.text().includes(wanted);
    });
  for (const { key, row } of [
    { key: 'j', row: '▸ 2 ' },
    { key: 'k', row: '▸ 1 ' },
    { key: 'j', row: '▸ 2 ' },
  ]) {
    process.kill(terminal.pid, 'SIGWINCH');
    terminal.write(key);
    expect(await sees(row)).toBe(true);
  }
  expect(seen.filter(text => !text.includes('? more') || !text.includes('Overview'))).toEqual([]);
  terminal.write('q');
  expect(await terminal.exited).toMatchObject({ exitCode: 0 });
});
