import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { Program } from '../../source/walk/program.js';
import { currentStop } from '../../source/walk/state/state.js';
import { checkWalkthrough } from '../../source/walkthrough/check.js';
import { afterStep, scriptStart } from '../../source/walkthrough/player.js';
import type { Step } from '../../source/walkthrough/schema.js';
import { holdOf } from '../../source/walkthrough/timing.js';
import { transcript } from '../../source/walkthrough/transcript.js';
import { loadWalkthrough } from '../../source/walkthrough/walkthrough.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrainsFile } from '../night-trains.js';
import { scriptOf, scriptText, tour, trains } from './scripts.js';

const messages = async (steps: readonly Step[], program = trains): Promise<readonly string[]> =>
  checkWalkthrough(program, await scriptOf(steps)).map(({ line, message }) => `${line} ${message}`);

describe('a check', () => {
  test('passes where all is as expected', async () => {
    expect(await messages(tour)).toEqual([]);
  });

  test('names the step, its line and what was found instead', async () => {
    const steps: readonly Step[] = [
      { say: 'One.', expect: { at: 'timeline', screen: ['Greens', 'Blues'] } },
      {
        do: { do: 'go', to: 'argument/demand' },
        expect: {
          standing: { 'argument/demand': 'defeated' },
          cited: { 'argument/demand': ['E1', 'E2'] },
          unanswered: ['argument/strike-week', 'argument/demand'],
        },
      },
      { do: [{ do: 'open' }, { do: 'forward' }] },
      { say: 'word '.repeat(120) },
    ];
    const found = await messages(steps);
    expect(found).toEqual([
      expect.stringContaining('step 1: expected to be at timeline, and is at overview'),
      expect.stringContaining('step 1: expected "Blues" on the screen, which shows overview'),
      expect.stringContaining(
        'step 2: expected argument/demand to be "defeated" under the burden "report", ' +
          'and it is "stands"',
      ),
      expect.stringContaining('step 2: expected argument/demand to cite E2, and it cites E1'),
      expect.stringContaining(
        'step 2: expected argument/demand to be unanswered, and it is answered by ' +
          'argument/strike-week',
      ),
      expect.stringContaining(
        'step 3: the action "forward" does nothing here: There is nothing ahead',
      ),
      expect.stringContaining(
        'step 4: the narration takes 7 lines at 100 columns; 3 are read with ease',
      ),
    ]);
    const lines = scriptText(steps).split('\n');
    expect(
      found.map(message => lines[Number.parseInt(message, 10) - 1]?.trim().slice(0, 14)),
    ).toEqual([
      '"at": "timelin',
      '"Blues"',
      '"argument/dema',
      '"argument/dema',
      '"argument/dema',
      '{',
      '"say": "word w',
    ]);
  });

  test('sees that the map changed under the script', async () => {
    const file = nightTrainsFile();
    const changed = new Program(
      new StanceMap({
        ...file,
        evidence: file.evidence.map(item =>
          item.id === 'E1' ? { ...item, status: 'alleged' } : item,
        ),
      }),
    );
    expect(await messages(tour, changed)).toEqual([
      expect.stringContaining(
        'step 2: expected argument/demand to be "stands" under the burden "report", and ' +
          'it is "unproven"',
      ),
    ]);
  });
});

describe('the bundled walkthroughs', () => {
  const folder = new URL('../../data/walkthroughs/', import.meta.url);
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  const map = bundledMap();
  const program = new Program(map);

  test('are five', () => {
    expect(names).toEqual([
      'burden-of-proof.json',
      'conditions.json',
      'framing.json',
      'legality.json',
      'three-minute-tour.json',
    ]);
  });

  test.each(names)(
    '%s agrees with the map, fits its bar and is the same text twice',
    async name => {
      const loaded = await loadWalkthrough(readFileSync(new URL(name, folder), 'utf8'), name, {
        map,
      });
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
      expect(checkWalkthrough(program, loaded.walkthrough)).toEqual([]);
      expect(transcript(new Program(map), loaded.walkthrough)).toBe(
        transcript(program, loaded.walkthrough),
      );
      // Every step says something and is held to something, so that no step goes stale unseen.
      for (const { step } of loaded.walkthrough.steps)
        expect([step.say, step.expect]).not.toContain(undefined);
    },
  );

  test.each(['conditions.json', 'legality.json', 'framing.json'])(
    '%s gives the arguments of either side the same time, within a tenth',
    async name => {
      const loaded = await loadWalkthrough(readFileSync(new URL(name, folder), 'utf8'), name, {
        map,
      });
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
      let state = scriptStart(program, loaded.walkthrough, 100, 30);
      const seconds = { for: 0, against: 0, neither: 0 };
      for (const { step } of loaded.walkthrough.steps) {
        state = afterStep(program, state, step);
        const { place } = currentStop(state);
        const argument = map.argumentById.get(place.replace(/^argument\//, ''));
        if (argument) seconds[argument.side] += holdOf(step);
        // Nobody reads along for longer than this, and nothing shorter can be read.
        expect([3, holdOf(step), 16].toSorted((one, other) => one - other)[1]).toBe(holdOf(step));
      }
      expect(
        Math.abs(seconds.for - seconds.against) / Math.max(seconds.for, seconds.against),
      ).toBeLessThan(0.1);
    },
  );

  test(
    'a new id for an argument in the map is told with the step and line of each script ' +
      'that names it',
    async () => {
      const renamed = new StanceMap({
        ...map.file,
        arguments: map.file.arguments.map(item =>
          item.id === 'release-offer' ? { ...item, id: 'offer-of-release' } : item,
        ),
        relations: [],
      });
      const text = readFileSync(new URL('conditions.json', folder), 'utf8');
      const loaded = await loadWalkthrough(text, 'conditions.json', { map: renamed });
      const fault = loaded.ok ? undefined : loaded.faults[0];
      expect(fault?.message).toContain(
        'step 10: this map has nothing called "argument/release-offer"',
      );
      expect(text.split('\n')[(fault?.line ?? 0) - 1]).toContain('argument/release-offer');
    },
  );
});

test("a transcript holds narration, chapters and what was shown, and no presenter's note", async () => {
  const text = transcript(trains, await scriptOf(tour));
  for (const part of [
    '== Start ==',
    '2. An argument.',
    'Greens, for the motion: Bookings for night trains doubled.',
    '[unproven] Greens, for the motion',
    'Over Greens and Treasury: search "strike"',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Stop here.');
  expect(transcript(trains, await scriptOf(tour), { notes: true })).toContain('Note: Stop here.');
});
