/**
 * A day of keys on a screen in this process, with the wing of study: what it holds in memory, and
 * how long a key takes, stay as they were.
 */
import { studyWing } from '../../source/study/study-wing.js';
import { memoryOf } from '../../source/study/memory.js';
import { toStudy } from '../../source/study/study-messages.js';
import { TestScreen } from '../tui/screen.js';
import { Chance } from './chance.js';
import { heldMegabytes, quarters, type Held } from './heap.js';
import { presses } from './random-keys.js';
import { bundledMap } from './subjects/sound-files.js';

export interface ScreenDay {
  readonly bursts: number;
  readonly keys: number;
  readonly stops: number;
  readonly held: Held | undefined;
}

export async function screenDay(seed: number, bursts: number): Promise<ScreenDay> {
  const chance = new Chance(seed);
  let time = Date.parse('2026-03-01T08:00:00Z');
  const screen = new TestScreen(bundledMap, {
    columns: 100,
    rows: 30,
    wings: [studyWing({ map: bundledMap, now: () => new Date((time += 2000)) })],
  });
  await screen.settle();
  const held: number[] = [];
  let keys = 0;
  const between = Math.max(10, Math.floor(bursts / 40));
  for (let burst = 0; burst < bursts; burst++) {
    const pressed = presses(chance, false);
    keys += pressed.keys;
    await screen.press(pressed.bytes.toString());
    if (chance.yes(0.02)) await screen.resize(60 + chance.below(100), 18 + chance.below(30));
    if (burst % between !== between - 1) continue;
    // As who keeps the profile does.
    await screen.send(toStudy.send({ is: 'saved', upTo: memoryOf(screen.state()).next }));
    held.push(heldMegabytes());
  }
  const { trail } = screen.state();
  await screen.quit();
  return { bursts, keys, stops: trail.length, held: quarters(held) };
}
