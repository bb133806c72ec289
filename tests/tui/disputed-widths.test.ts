/**
 * Text whose width terminals dispute: this terminal counts by code point, as many do, and the
 * program by what people see.
 */
import { expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { nightTrainsFile } from '../night-trains.js';
import { TestScreen } from './screen.js';

/** A map in which much of what shows begins with such a text. */
function named(text: string): StanceMap {
  const file = nightTrainsFile();
  return new StanceMap({
    ...file,
    title: `${text} ${file.title}`,
    parties: file.parties.map(party => ({
      ...party,
      name: `${text} ${party.name}`,
      short: `${text} ${party.short}`,
    })),
    arguments: file.arguments.map(argument => ({
      ...argument,
      claim: `${text} ${argument.claim}`,
    })),
    evidence: file.evidence.map(item => ({ ...item, statement: `${text} ${item.statement}` })),
  });
}

const walk = [
  'j',
  '\r',
  'j',
  'j',
  '\r',
  'h',
  'k',
  '\u007F',
  'G',
  '\t',
  'l',
  'l',
  'j',
  'e',
  'j',
  'j',
  '\r',
  'a',
  '0',
  '/',
  's',
  'e',
  'a',
  '\u001B',
  'b',
  '\u001B',
];

test.each([
  ['an emoji by U+FE0F', '⚖️⚖️'],
  ['skin tones', '👍🏽🕵🏽‍♂️'],
  ['keycaps', '1️⃣2️⃣'],
  ['Thai SARA AM', 'กำปั่นน้ำ'],
  ['Devanagari conjuncts', 'क्षत्रिय'],
  ['flags and a family', '🇸🇻👨‍👩‍👧'],
  ['plain emoji', '😀🥰'],
  ['emoji among signs', '⌚⚽'],
  ['Tangut, and letters of no Unicode yet', '𗌚\u{5ECED}𗌚'],
])('%s leaves nothing behind: each screen is as if drawn anew', async (_what, text) => {
  for (const columns of [60, 120]) {
    const screen = new TestScreen(named(text), { columns, rows: 20 });
    await screen.settle();
    for (const key of walk) {
      await screen.press(key);
      const patched = screen.lines();
      await screen.redraw();
      expect(patched).toEqual(screen.lines());
    }
    await screen.quit();
  }
});

test('a line that such text makes too wide is cut, and the next one is whole', async () => {
  const screen = new TestScreen(named('กำ'.repeat(40)), { columns: 60, rows: 20 });
  await screen.settle();
  expect(screen.lines().at(-1)).toContain('? more');
  await screen.press('e');
  expect(screen.lines()[1]).toBe('Evidence');
  expect(screen.lines().at(-1)).toContain('? more');
  await screen.quit();
});
