import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingUnfinished, readReports, type Unfinished } from '../../source/tui/reports.js';

/** What is read of a text that arrives in pieces. */
function read(...pieces: readonly string[]) {
  let rest: Unfinished = nothingUnfinished;
  let keys = '';
  const mouse = [];
  for (const piece of pieces) {
    const known = readReports(rest, piece);
    keys += known.keys;
    mouse.push(...known.mouse);
    rest = known.rest;
  }
  return { keys, mouse, rest };
}

describe('what a terminal sends that is no key', () => {
  test.each([
    ['a colour that was asked for, ended by BEL', '\u001B]11;rgb:0000/0000/0000\u0007'],
    ['the same, ended by ST', '\u001B]11;rgb:ffff/ffff/ffff\u001B\\'],
    ['the name of the terminal (DCS)', '\u001BP>|xterm(390)\u001B\\'],
    ['an answer of a picture protocol (APC)', '\u001B_Gi=31;OK\u001B\\'],
    ['a private message (PM)', '\u001B^hello\u001B\\'],
    ['the same with one-byte controls', '\u009D11;rgb:0/0/0\u009C'],
    ['the release of a letter', '\u001B[97;1:3u'],
    ['the release of an arrow', '\u001B[1;1:3A'],
  ])('%s is no key, also where it is cut anywhere', (_what, report) => {
    for (let at = 1; at < report.length; at++) {
      // A lone Esc at the end of a read is a key until more comes: Ink decides that.
      const cut = report.slice(0, at);
      if (cut === '\u001B') continue;
      expect(read(`j${cut}`, `${report.slice(at)}k`).keys).toBe('jk');
    }
    expect(read(`j${report}k`).keys).toBe('jk');
  });

  test.each([
    ['arrows', '\u001B[A\u001B[B\u001BOC'],
    ['a lone Esc', '\u001B'],
    ['Esc and a letter in one burst', '\u001Bj'],
    ['the press of a key that also tells releases', '\u001B[97;1:1u'],
    ['letters of every script', 'aé日한🙂'],
    ['a paste with what would be a report elsewhere', '\u001B[200~\u001B]11;x\u0007\u001B[201~'],
  ])('%s are passed on as they are', (_what, keys) => {
    expect(read(keys)).toEqual({ keys, mouse: [], rest: nothingUnfinished });
  });

  test('clicks and turns of the wheel are told by their cell, in however many pieces', () => {
    expect(read('\u001B[<0;5;3M\u001B[<0;5;3m').mouse).toEqual([
      { is: 'press', column: 4, row: 2 },
      { is: 'release', column: 4, row: 2 },
    ]);
    expect(read('\u001B[<6', '4;1;1M', '\u001B[<65;1;1M').mouse).toEqual([
      { is: 'wheel-up', column: 0, row: 0 },
      { is: 'wheel-down', column: 0, row: 0 },
    ]);
    expect(read('\u001B[<35;9;9M\u001B[<2;1;1M').mouse).toEqual([]);
  });

  test('Esc in a string that is not finished leads out of it', () => {
    expect(read('\u001BP', '\u001B[A', 'j').keys).toBe('\u001B[Aj');
    expect(read('\u001B]52;c;', '\u001B', 'q').keys).toBe('\u001Bq');
  });

  test('a string that never ends is given up, and keys are keys again', () => {
    const { keys } = read('\u001B]', 'x'.repeat(70_000), 'j');
    expect(keys).toBe('j');
  });

  test('how keys are cut into reads changes nothing of them', () => {
    const keys = fc.array(fc.constantFrom('j', '\u001B[A', '\u001B[200~a\u001B]b\u001B[201~', 'é'));
    const reports = fc.constantFrom('\u001B]11;x\u0007', '\u001BP1\u001B\\', '\u001B[<0;1;1M');
    fc.assert(
      fc.property(keys, reports, fc.array(fc.nat(60)), (typed, report, cuts) => {
        const text = typed.join(report) + report;
        const at = [...new Set(cuts.filter(cut => cut < text.length))].toSorted((a, b) => a - b);
        const pieces = [0, ...at].map((from, index) => text.slice(from, at[index]));
        // A cut behind an Esc leaves it a key: that is Ink's to decide.
        fc.pre(pieces.every(piece => !piece.endsWith('\u001B')));
        expect(read(...pieces).keys).toBe(typed.join(''));
      }),
    );
  });
});
