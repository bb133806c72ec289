/** A flow that was kept while the computer's clock was wrong, opened again once it is right. */
import { expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { elapsedTime, newTimer } from '../../source/round/clocks.js';
import type { Timer } from '../../source/round/timer-schema.js';
import { toResumedTimer } from '../../source/round/timer.js';

const [format] = debateFormats;
if (!format) throw new Error('there is no debate format');
const now = Date.parse('2026-03-01T10:00:00Z');
const ran = (since: number): Timer => ({
  ...newTimer(format),
  speeches: format.speeches.map((_speech, at) => ({ spent: at === 0 ? 30_000 : 0, rung: 0 })),
  running: { clock: 'speech', since },
});

test.each([
  ['a minute ago', -60_000, 90_000, 5000],
  ['now', 0, 30_000, 5000],
  ['a minute ahead', 60_000, 30_000, 5000],
  ['in another century', 75 * 365 * 86_400_000, 30_000, 5000],
  // Left running for a day, it was forgotten: it stands.
  ['yesterday', -86_400_000, 30_000, 0],
])('a speech that was started %s goes on from what it had', (_when, since, spent, more) => {
  const timer = toResumedTimer(format, ran(now + since), now);
  expect(elapsedTime(timer, 'speech', now)).toBe(spent);
  expect(elapsedTime(timer, 'speech', now + 5000)).toBe(spent + more);
});
