/** Faults that were found by using the program, each held by the walk that showed it. */
import { expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { nightTrains, nightTrainsFile } from '../night-trains.js';
import { TestScreen } from './screen.js';

const escape = '\u001B';

test('tabs and new lines in a map move nothing that is drawn beside or below them', async () => {
  const file = nightTrainsFile();
  const map = new StanceMap({
    ...file,
    issues: file.issues.map(issue => ({ ...issue, title: 'Fund\ti\nng' })),
    parties: file.parties.map(party => ({ ...party, short: 'Gr\te\nen' })),
    arguments: file.arguments.map(argument => ({
      ...argument,
      claim: 'One\ttab\nnext',
      reasoning: Array.from({ length: 40 }, (_one, at) => `Line ${at}.`).join('\n'),
    })),
  });
  const screen = new TestScreen(map, { columns: 140, rows: 20 });
  await screen.settle();
  expect(screen.text()).toContain('Gr e en');
  expect(screen.text()).toContain('Fund i ng');
  await screen.send({ do: 'go', to: 'argument/demand' });
  expect(screen.text()).toContain('One tab next');
  const seen = new Set<string>();
  for (let step = 0; step < 45; step++) {
    for (const [line] of screen.text().matchAll(/Line \d+\./g)) seen.add(line);
    await screen.press('j');
  }
  expect(seen.size).toBe(40);
  await screen.quit();
});

test('with more issues than fit, the columns follow the cell under the cursor', async () => {
  const file = nightTrainsFile();
  const [issue] = file.issues;
  const more = Array.from({ length: 9 }, (_one, at) => ({
    id: `i${at}`,
    title: `No ${at}`,
    motion: 'A motion.',
    background: '',
  }));
  const screen = new TestScreen(
    new StanceMap({ ...file, issues: [...(issue ? [issue] : []), ...more] }),
    { columns: 60, rows: 18 },
  );
  await screen.settle();
  await screen.press('\t');
  const heads = (): string =>
    screen.lines().find(line => /^ +(?:Funding +)?No \d +No \d/.test(line)) ?? '';
  expect(heads()).toContain('Funding');
  await screen.press('l'.repeat(10));
  expect(heads()).toContain('No 8');
  expect(heads()).not.toContain('Funding');
  await screen.quit();
});

test('after the end of the help, one key up scrolls it up, and its footer says that it scrolls', async () => {
  const screen = new TestScreen(nightTrains(), { columns: 60, rows: 18 });
  await screen.settle();
  await screen.press('?G');
  expect(screen.text()).toContain('Ctrl+C: quit');
  expect(screen.lines().at(-1)).toBe('Up/Down scroll  Esc close');
  await screen.press('k');
  expect(screen.text()).not.toContain('Ctrl+C: quit');
  await screen.quit();
});

test('Esc in a burst with other keys is still Esc', async () => {
  const screen = new TestScreen(nightTrains(), { start: { place: 'evidence' } });
  await screen.settle();
  await screen.press(`?${escape}j`);
  expect(screen.state().overlay).toBeUndefined();
  expect(screen.state().trail.at(-1)?.cursor).toBe(1);
  await screen.press('\r');
  await screen.press(escape + escape);
  expect(screen.lines()[0]).toMatch(/^Overview +proof/);
  await screen.quit();
});

test('at 60 columns the assumptions and the filter in force are in sight', async () => {
  const screen = new TestScreen(nightTrains(), {
    columns: 60,
    rows: 18,
    start: { place: 'evidence/E1' },
  });
  await screen.settle();
  await screen.press('+F');
  await screen.press('\u001B[B');
  await screen.press('\r');
  expect(screen.lines()[2]).toBe('  Under 1 assumption (+E1); Only unanswered');
  await screen.quit();
});

test('the end of a long search stays in sight as it is typed', async () => {
  const screen = new TestScreen(nightTrains(), { columns: 60, rows: 18 });
  await screen.settle();
  await screen.press(`/${'word '.repeat(20)}last`);
  expect(screen.text()).toMatch(/last_$/m);
  await screen.quit();
});

test('what a key that does not apply says fits into 60 columns', async () => {
  const screen = new TestScreen(nightTrains(), { columns: 60, rows: 18 });
  await screen.settle();
  for (const key of ['+', '-', 'o', 'w', 'f', 'n', 'N', escape]) {
    await screen.press(key);
    expect(screen.lines().at(-2)).toMatch(/[.]$/);
  }
  await screen.quit();
});

test('a screen reader hears the claim, at the end the reasoning, and every key in the help', async () => {
  const screen = new TestScreen(nightTrains(), {
    screenReader: true,
    columns: 100,
    rows: 60,
    start: { place: 'argument/demand' },
  });
  await screen.settle();
  expect(screen.text()).toContain('Bookings for night trains doubled.');
  await screen.press('G');
  expect(screen.text()).toContain('More bookings show demand.');
  await screen.press('?');
  expect(screen.text()).toContain('+: grant this evidence');
  await screen.quit();
});

test('at 60 columns the words of a cell are whole', async () => {
  const file = nightTrainsFile();
  const map = new StanceMap({
    ...file,
    parties: file.parties.map(party => ({ ...party, short: 'Fourteen chars' })),
    positions: [],
  });
  const screen = new TestScreen(map, { columns: 60, rows: 18 });
  await screen.settle();
  await screen.press('\tl');
  expect(screen.text()).toMatch(/Fourteen chars on Funding: no stated position/);
  await screen.quit();
});

test('the words of a cell say which issue it is on, at every width and to a screen reader', async () => {
  const file = nightTrainsFile();
  const [first, ...others] = file.issues;
  if (!first) throw new Error('the map has no issue');
  const map = new StanceMap({
    ...file,
    issues: [{ ...first, title: 'Whether the state should pay for what runs at night' }, ...others],
  });
  for (const columns of [60, 80, 140]) {
    const screen = new TestScreen(map, { columns, rows: 20 });
    await screen.settle();
    await screen.press('\tl');
    expect(screen.text().replaceAll(/\s+/g, ' ')).toMatch(/Greens on Whether the.*: .*affirms/);
    await screen.quit();
  }
  const spoken = new TestScreen(map, { screenReader: true, columns: 100, rows: 60 });
  await spoken.settle();
  await spoken.press('\tl');
  expect(spoken.text()).toContain(' on Whether the state should pay for what runs at night: ');
  await spoken.quit();
});

test('a key that means nothing says so, and the first of two that mean something does not', async () => {
  const screen = new TestScreen(nightTrains(), { start: { place: 'argument/demand' } });
  await screen.settle();
  await screen.press('Z');
  expect(screen.text()).toContain('Z means nothing here: ? shows the keys.');
  await screen.press('gg');
  expect(screen.text()).not.toContain('means nothing');
  await screen.quit();
});

test('a message that one line does not hold takes the line of the keys until the next key', async () => {
  const screen = new TestScreen(nightTrains(), { columns: 60, rows: 18 });
  await screen.settle();
  await screen.send({
    do: 'go',
    to: 'argument/a-long-name-that-nothing-in-this-map-has-been-given-yet',
  });
  expect(screen.lines().slice(-2).join('')).toContain(
    'This map has nothing called argument/a-long-name-that-nothing-in-this-map-has-been-given-yet.',
  );
  await screen.press('j');
  expect(screen.lines().at(-1)).toContain('? more');
  await screen.quit();
});
