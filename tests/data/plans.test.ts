import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unansweredPoints } from '../../source/strategy/unanswered-points.js';
import { loadPlan } from '../../source/plan/plan.js';
import { speechLoad } from '../../source/strategy/speech-load.js';
import { labelMap } from '../../source/standing/standing.js';
import { bundledMap } from '../bundled-map.js';

const data = new URL('../../data/', import.meta.url);
const map = bundledMap();
const plans = readdirSync(new URL('plans/', data)).map(file => {
  const { plan, faults } = loadPlan(
    readFileSync(new URL(`plans/${file}`, data), 'utf8'),
    file,
    map,
  );
  return { file, plan, faults };
});

test('there are two worked plans, on two motions and in two formats', () => {
  expect(plans.map(({ file }) => file)).toEqual(['conditions-bp.json', 'framing-ld.json']);
  expect(new Set(plans.map(({ plan }) => `${plan?.issue.id} ${plan?.debate.id}`)).size).toBe(2);
});

describe.each(plans)('the worked plan $file', ({ plan, faults }) => {
  const sides = plan?.sides ?? [];

  test('names nothing that the map does not hold, and has not even a warning', () => {
    expect(plan).toBeDefined();
    expect(faults).toEqual([]);
  });

  test('gives both sides as many arguments, a note each, and the same tasks', () => {
    const [pro, con] = sides;
    expect(pro?.arguments.length).toBe(con?.arguments.length);
    expect([pro?.note, con?.note].every(note => note !== undefined)).toBe(true);
    const kinds = sides.map(side =>
      (plan?.file.tasks ?? [])
        .filter(task => task.side === side.id)
        .map(({ title, read, answer }) => [title, read !== undefined, answer !== undefined]),
    );
    expect(kinds[0]).toEqual(kinds[1]);
    expect(kinds[0]?.length).toBeGreaterThan(2);
  });

  test('fits the speeches, and leaves nothing unanswered that the map has an answer to', () => {
    for (const side of sides) {
      if (!plan) continue;
      const labelling = labelMap(map, plan.file.burden);
      const load = speechLoad(plan, labelling, side);
      expect(load.arguments, side.title).toBeLessThanOrEqual(load.available);
      expect(load.answers, side.title).toBeLessThanOrEqual(load.answering);
      expect(
        unansweredPoints(plan, labelling, side).filter(
          ({ because, replies }) => because === 'nothing' && replies.length > 0,
        ),
        side.title,
      ).toEqual([]);
    }
  });

  test(
    "says nothing in its own words that counts or dates: such statements are the map's to " +
      'make, with their sources',
    () => {
      const own = [
        plan?.file.notes,
        ...sides.flatMap(side => [side.note, ...side.arguments.map(({ note }) => note)]),
        ...(plan?.file.tasks ?? []).flatMap(({ title, note }) => [title, note]),
      ];
      expect(own.filter(words => /\b(?:19|20)\d\d\b|%|\b\d{2,}\b/.test(words ?? ''))).toEqual([]);
    },
  );
});
