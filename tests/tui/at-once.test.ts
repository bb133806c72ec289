/** How much of the bundled map a usual window shows at once. */
import { expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { bundledMap } from '../bundled-map.js';
import { TestScreen } from './screen.js';

const map = bundledMap();
const gauge = /[▰✗][▰▱✗]{3}/;
const sign = '[✓~✗?]';
const relation =
  'contradicts|undercuts|supports|replies|concedes|it (?:answers|supports|replies|grants)';
const relationRow = new RegExp(`^[▸ ] ${sign} (?:${relation}) `, 'u');
const evidenceRow = /^[▸ ] (?:[▰▱]{4}|✗{4})[ ≠"] E\d+ /u;

const counted = (screen: TestScreen, row: RegExp): number =>
  screen.lines().filter(line => row.test(line)).length;
/** The text of a screen as it is read, from line to line. */
const read = (screen: TestScreen): string =>
  screen
    .lines()
    .map(line => line.trim())
    .join(' ');

/** What the map has of an argument, as far as a screen of 24 lines is to show it. */
function wanted(id: string): { readonly relations: number; readonly cited: number } {
  const relations = [...map.relationsTo(id), ...map.relationsFrom(id)];
  return {
    relations: Math.min(6, relations.length),
    cited: Math.min(4, map.argumentById.get(id)?.evidence.length ?? 0),
  };
}

test('at 80x24 an argument shows its claim whole, six relations and four items of evidence', async () => {
  const screen = new TestScreen(map, { start: { burden: 'word' } });
  await screen.settle();
  for (const { id, claim } of map.arguments) {
    await screen.send({ do: 'go', to: `argument/${id}` });
    const { relations, cited } = wanted(id);
    expect(read(screen), id).toContain(claim);
    expect({ id, cited: counted(screen, evidenceRow) }).toEqual({ id, cited });
    expect({ id, few: counted(screen, relationRow) < relations }).toEqual({ id, few: false });
  }
  await screen.quit();
});

test('so does one with a long claim, many relations and many items of evidence', async () => {
  const id = 'one-pattern-of-abuse';
  const claim = `${'Whoever is held there says so; '.repeat(6)}this is all of it.`;
  const evidence = ['E001', 'E002', 'E003', 'E004', 'E005', 'E006'];
  const rich = new StanceMap({
    ...map.file,
    arguments: map.arguments.map(one => (one.id === id ? { ...one, claim, evidence } : one)),
  });
  const screen = new TestScreen(rich, { rows: 24, start: { place: `argument/${id}` } });
  await screen.settle();
  expect(read(screen)).toContain(claim);
  expect(counted(screen, evidenceRow)).toBe(4);
  expect(counted(screen, relationRow)).toBeGreaterThan(5);
  // The two others follow the relations.
  await screen.press('\t\t\t\t\tj');
  expect(screen.text()).toMatch(/What else it rests on[^]+ E005 [^]+ E006 /);
  await screen.quit();
});

test('the reasoning that a short screen cuts is one key away, and it says which', async () => {
  const id = 'few-violent-records';
  const screen = new TestScreen(map, { start: { place: `argument/${id}` } });
  await screen.settle();
  expect(screen.text()).toMatch(/Because: US data show .+\.\.\. \(G: all\)/);
  const reasoning = map.argumentById.get(id)?.reasoning ?? '';
  expect(read(screen)).not.toContain(reasoning);
  await screen.press('G');
  expect(read(screen)).toContain(reasoning);
  // Beside another page the key would be that page's.
  await screen.resize(110, 30);
  await screen.send({ do: 'go', to: 'unanswered' });
  expect(screen.text()).toContain('│ Because: ');
  expect(screen.text()).not.toContain('(G: all)');
  await screen.quit();
});

test('what else an argument is joined with has one heading on a short screen, more on a tall one', async () => {
  const id = 'one-pattern-of-abuse';
  const supports = map.relationsTo(id, 'supports').length;
  const remarks = map.relationsTo(id).filter(({ from }) => map.isEditors(from)).length;
  const all = map.relationsTo(id).length + map.relationsFrom(id).length;
  const others = all - map.attacksOn(id).length;
  const screen = new TestScreen(map, { rows: 29, start: { place: `argument/${id}` } });
  await screen.settle();
  expect(screen.text()).toContain(
    `── Its other relations ─ ${others}, ${remarks} by the editor, counted in nothing ─`,
  );
  expect(screen.text()).not.toContain('── What supports it');
  await screen.resize(80, 40);
  expect(screen.text()).not.toContain('Its other relations');
  expect(screen.text()).toContain(`── What the editor remarks, counted in nothing ─ ${remarks} ─`);
  expect(screen.text()).toContain(`── What supports it ─ ${supports} ─`);
  await screen.quit();
});

test('at 80x24 a question shows fourteen arguments or more, each in one line', async () => {
  const screen = new TestScreen(map, { start: { burden: 'word' } });
  await screen.settle();
  for (const { id } of map.issues) {
    await screen.send({ do: 'go', to: `issue/${id}` });
    const rows = screen
      .lines()
      .slice(1)
      .filter(line => gauge.test(line));
    expect({ id, few: rows.length < 14 }).toEqual({ id, few: false });
  }
  await screen.quit();
});
