/** What rows and pages tell a newcomer: what is best, what was only said, who is an ally. */
import { describe, expect, it } from 'vitest';
import { asciiSigns, unicodeSigns } from '../../source/outline/signs.js';
import { proofGauge } from '../../source/outline/proof.js';
import { lineText } from '../../source/outline/spans.js';
import { outlineLines } from '../../source/outline/outline-text.js';
import { bestCaseFirst, bestProof } from '../../source/standing/best-case.js';
import { Program } from '../../source/walk/program.js';
import { update } from '../../source/walk/update.js';
import { bundledMap } from '../bundled-map.js';

const map = bundledMap();
const program = new Program(map);
const labelling = program.labelling('word', { granted: [], rejected: [] });
const page = (place: string): string =>
  outlineLines(program.page(program.start({ place })).outline, undefined).join('\n');

describe('the best case of a side', () => {
  const best = (issue: string, side: 'for' | 'against'): readonly string[] =>
    bestCaseFirst(
      map,
      labelling,
      map.arguments.filter(
        one => one.issue === issue && one.side === side && one.party !== undefined,
      ),
    )
      .slice(0, 3)
      .map(({ id }) => id);

  it.each([
    ['legality', 'against', 'notice-and-hearing'],
    ['legality', 'against', 'panel-no-incursion'],
    ['legality', 'for', 'presidents-finding'],
    ['framing', 'for', 'killings-fell-steeply'],
    ['framing', 'for', 'millions-first'],
    ['conditions', 'for', 'one-pattern-of-abuse'],
  ] as const)('on %s, %s, has %s: most fought over, or best proven', (issue, side, id) => {
    expect(best(issue, side)).toContain(id);
  });
});

it('a gauge says that words were only said, and what proves more is taken before them', () => {
  const proof = { grade: 'established', meets: true, asSaid: true } as const;
  expect(lineText(proofGauge(proof, unicodeSigns))).toBe('▰▰▰▰"');
  expect(lineText(proofGauge(proof, asciiSigns))).toBe("####'");
  const offered = map.argumentById.get('rights-of-everyone');
  expect(bestProof(map, labelling, offered?.evidence ?? [])?.asSaid).toBe(true);
  const other = bestProof(map, labelling, [{ id: 'E179', as: 'said' }, 'E053']);
  expect([other?.grade, other?.asSaid]).toEqual(['established', undefined]);
  expect(page('argument/rights-of-everyone')).toContain('said');
});

it('an ally leaves nothing unanswered, and an opponent does', () => {
  expect(page('compare/white-house/justice-state')).not.toContain('leaves unanswered');
  expect(page('compare/white-house/deportees')).toContain('leaves unanswered');
});

it("a position's page begins with what the party argues for its stance", () => {
  const rows = program
    .page(program.start({ place: 'position/white-house/legality' }))
    .outline.blocks.flatMap(block =>
      block.kind === 'row' && block.to?.startsWith('argument/') ? [block.to.slice(9)] : [],
    );
  const sides = rows.map(id => map.argumentById.get(id)?.side);
  expect(sides[0]).toBe('for');
  expect(sides.indexOf('neither')).toBeGreaterThan(sides.lastIndexOf('for'));
});

it('a party that takes no position and argues is told apart from one of whom nothing is known', () => {
  const { blocks } = program.page(program.start()).outline;
  const briefs = (lead: string): readonly string[] =>
    blocks.flatMap(block =>
      block.kind === 'grid' && block.label === lead ? block.cells.map(({ brief }) => brief) : [],
    );
  expect(briefs('D.C. Circuit')).toEqual(['.', 'argues', '.', '.']);
});

it('a party is found by its short name where two are compared', () => {
  const asked = [
    { do: 'overlay', kind: 'compare' },
    { do: 'type', text: 'hrw' },
  ] as const;
  const state = asked.reduce((at, action) => update(program, at, action), program.start());
  expect(program.choices(state).map(({ hint }) => hint)).toEqual(['HRW, Cristosal']);
});
