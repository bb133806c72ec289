/** A session plan without a terminal: printed whole, or refused and left alone. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nightTrainsFile } from '../night-trains.js';
import { answer } from './answer.js';
import { Person } from './person.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-plan-'));
const path = (name: string): string => join(folder, name);
const bundledPlan = (): object =>
  JSON.parse(readFileSync(new URL('../../data/plans/framing-ld.json', import.meta.url), 'utf8'));
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

describe('the flags of a round', () => {
  const flags = ['--prep', '2', '--grace', '15', '--lengths', 'pro-summary=2:00'];

  test('are shown on paper, and leave the file alone', async () => {
    const file = path('forum.json');
    const text = JSON.stringify({ ...bundledPlan(), debate: 'public-forum' });
    writeFileSync(file, text);
    expect(await answer(['plan', file, ...flags, '--first', 'against'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /the Con speaks first; .*each side 2:00; .*15 seconds.*Pro\s+summary 2:00/s,
      ),
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('are written into a plan that is opened, and into one that is begun', async () => {
    const [there, begun] = [path('there.json'), path('begun.json')];
    writeFileSync(there, JSON.stringify({ ...bundledPlan(), debate: 'public-forum' }));
    const coach = new Person();
    const first = coach.run('plan', there, '--first', 'against');
    await coach.until('Motion');
    coach.type('\u0003');
    await first;
    expect(planIn(there)).toMatchObject({ round: { first: 'against' } });
    const second = coach.run('plan', begun, '--grace', '15', '--first', 'against');
    await coach.until('Choose the motion');
    coach.type('\r');
    await coach.until('debate format');
    coach.type('\r');
    await coach.until('as you go');
    coach.type('\u0003');
    await second;
    expect(planIn(begun)).toMatchObject({ debate: 'british-parliamentary', round: { grace: 15 } });
    expect(planIn(begun)).not.toHaveProperty('round.first');
  });

  test("that the format does not have are told, and are no learner's", async () => {
    expect(await answer(['plan', 'conditions-bp', '--first', 'against'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('speaks first'),
    });
    expect(await answer(['plan', 'conditions-bp', '--lengths', 'pro-summary=2:00'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no speech of'),
    });
    expect(
      await answer(['plan', 'conditions-bp', '--profile', 'ann', '--grace', '15']),
    ).toMatchObject({ code: 2, stderr: expect.stringContaining("the coach's") });
  });
});
