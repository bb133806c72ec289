/** What the page of an argument says of its verdict and of how it bears on others. */
import { expect, test } from 'vitest';
import type { Argument } from '../../source/map/schema.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import { outlineLines } from '../../source/outline/outline-text.js';
import type { Burden } from '../../source/standing/burden.js';
import { pageOnce } from '../../source/walk/page-once.js';
import { startState } from '../../source/walk/state/state.js';
import { argument, evidence, mapOf, observation, relation } from '../standing/small-maps.js';

const by = (party: string, made: Argument): Argument => ({ ...made, party });

function mapWith(made: readonly Argument[], ...relations: readonly string[]): StanceMap {
  return mapOf({
    arguments: made,
    relations: relations.map(line => relation(line)),
    evidence: [
      { ...evidence('found', 'established'), title: 'What was found' },
      { ...evidence('weak', 'alleged'), title: 'What is alleged' },
    ],
  });
}

function page(map: StanceMap, place: string, burden: Burden = 'report'): readonly string[] {
  const { outline } = pageOnce(map, startState({ place, burden }));
  return outlineLines(outline, 400);
}

const foot = (map: StanceMap, burden?: Burden): string | undefined =>
  page(map, 'argument/a', burden).at(-1);

const two = (id: string, ...cited: readonly string[]): Argument =>
  by('two', argument(id, ...cited));

test.each<[string, StanceMap, string]>([
  [
    'of two claims that contradict each other, as of both',
    mapWith([argument('a', 'found'), two('b', 'found')], 'a rebuts b'),
    'contested: the claim by Two contradicts it; each holds the other off; ' +
      'without its evidence it would be unproven',
  ],
  [
    'of an answer that is contested in turn, with who contests that',
    mapWith(
      [argument('a', 'found'), two('b', 'found'), argument('c', 'found')],
      'b undercuts a',
      'c rebuts b',
    ),
    'contested: the answer by Two is itself contested; an answer by One contests that; ' +
      'without its evidence it would be unproven',
  ],
  [
    'of an answer that decides before what it contradicts, whichever is listed first',
    mapWith(
      [argument('a', 'found'), argument('b', 'found'), two('c', 'found')],
      'b rebuts a',
      'c undercuts a',
    ),
    'defeated: answered by Two; no reply to that is recorded; ' +
      'without its evidence it would be unproven',
  ],
  [
    'of an answer to which a reply is recorded that contests nothing',
    mapWith(
      [argument('a', 'found'), two('b', 'found'), argument('c', 'found')],
      'b undercuts a',
      'c replies b',
    ),
    'defeated: answered by Two; no reply to that contests it; ' +
      'without its evidence it would be unproven',
  ],
  [
    'of what stands on its support, with the way by which that would fall',
    mapWith([argument('a', 'weak'), two('b', 'found')], 'b supports a'),
    'stands: on its support alone; no answer to it is recorded; ' +
      'without "What was found" it would be unproven; ' +
      'through "The claim of b" (Two), which is then unproven',
  ],
  [
    'of what evidence of its own would make stand',
    mapWith([argument('a', 'weak')]),
    'unproven: nothing that it rests on counts under this burden; ' +
      'with evidence of its own granted it would stand',
  ],
  [
    'of what waits for its support',
    mapWith(
      [argument('a', 'weak'), two('b', 'found'), argument('c', 'found')],
      'b supports a',
      'b rebuts c',
    ),
    'contested: what supports it is contested; no evidence of its own counts; ' +
      'with evidence of its own granted it would stand',
  ],
  [
    'of what attacks itself',
    mapWith([argument('a', 'found')], 'a undercuts a'),
    'contested: it attacks itself; without its evidence it would be unproven',
  ],
])('the verdict tells %s', (_what, map, line) => {
  expect(foot(map)).toBe(line);
});

test('a contradiction is called one from either end, so that nothing answers what came later', () => {
  const map = mapWith([argument('a', 'found'), two('b', 'found')], 'a rebuts b');
  expect(page(map, 'argument/a')).toContainEqual(
    expect.stringContaining('contradicts the claim by Two: The claim of b.'),
  );
  for (const [place, other] of [
    ['argument/a', 'Two: The claim of b.'],
    ['argument/b', 'One: The claim of a.'],
  ] as const)
    expect(page(map, place)).toContainEqual(expect.stringContaining(`contradicts, ${other}`));
});

test('what grants part of a claim is not read as if that claim granted it', () => {
  const map = mapWith(
    [argument('a', 'found'), two('b', 'found'), observation('c', 'found')],
    'a concedes b',
    'a replies c',
  );
  const lines = page(map, 'argument/a');
  const granting = lines.findIndex(line => line.startsWith('What it grants part of'));
  expect(lines[granting + 1]).toContain('grants part of the claim by Two: The claim of b.');
  expect(lines).toContainEqual(
    expect.stringContaining('replies to the claim by the editor: The claim of c.'),
  );
  const granted = page(map, 'argument/b');
  const heading = granted.findIndex(line => line.startsWith('What grants part of it'));
  expect(granted[heading + 1]).toContain('concedes, One: The claim of a.');
  expect(page(map, 'relation/a/b/concedes')).toContain('grants part of the claim by Two');
});

test('why it stands names no ids, and tells by which way an item would turn it', () => {
  const map = mapWith([argument('a', 'weak'), two('b', 'found')], 'b supports a');
  const lines = page(map, 'why/a');
  expect(lines).toContainEqual(expect.stringContaining('if rejected: What was found'));
  expect(lines).toContainEqual(
    expect.stringContaining('through "The claim of b" (Two), which is then unproven'),
  );
  expect(lines.filter(line => !line.trimStart().startsWith('- ')).join(' ')).not.toMatch(
    /argument\/|evidence\/|\bweak\b|\bfound\b(?!")/,
  );
});
