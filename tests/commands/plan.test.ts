/** A session plan without a terminal: printed whole, or refused and left alone. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nightTrainsFile } from '../night-trains.js';
import { answer } from './answer.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-plan-'));
const path = (name: string): string => join(folder, name);
const planIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('without a terminal', () => {
  test('a plan is printed whole, with both sides, what is left unanswered and the tasks', async () => {
    const { code, stdout } = await answer(['plan', 'conditions-bp']);
    expect(code).toBe(0);
    for (const words of [
      'Proposition, for the motion',
      'Opposition, against the motion',
      'leaves unanswered',
      'Tasks for learners',
      "The judge's burden is word",
    ])
      expect(stdout).toContain(words);
  });

  test('what is no plan is refused and left alone, and a plan that is not there is not begun', async () => {
    const map = path('trains.json');
    writeFileSync(map, JSON.stringify(nightTrainsFile()));
    expect(await answer(['plan', map])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('this is a stance map. To open it'),
    });
    expect(planIn(map)).toEqual(nightTrainsFile());
    expect(await answer(['plan', path('nowhere.json')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('there is no such file'),
    });
    expect(await answer(['plan'])).toMatchObject({ code: 2 });
    expect(await answer(['plan', 'conditions-bp', '--side', 'proposition'])).toMatchObject({
      code: 2,
    });
    expect(
      await answer(['report', '--plan', 'conditions-bp', '--side', 'propositon']),
    ).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "proposition"?') });
  });
});
