/** A session that goes on over another map: no key is lost, and none is meant for the map before. */
import { expect, it } from 'vitest';
import { carriedOver } from '../../source/author/carry-over.js';
import type { ProgramState } from '../../source/tui/running.js';
import { Program } from '../../source/walk/program.js';
import { loaded, soundText } from '../map/sample.js';
import { TestScreen } from './screen.js';

const before = loaded(soundText());
const after = loaded(soundText().replace('Guards beat', 'Guards often beat'));

const over = ({ program, state }: ProgramState): ProgramState => {
  const next = new Program(after);
  return { program: next, state: carriedOver(state, { before: program, after: next }) };
};

it('keys that come while a change is made are heard after it, in their order', async () => {
  const screen = new TestScreen(before, { start: { place: 'argument/beatings' } });
  await screen.settle();
  const { promise, resolve } = Promise.withResolvers<void>();
  const gone = screen.goOnAfter(async () => {
    await promise;
    return over;
  });
  await screen.press('w');
  expect(screen.text()).not.toContain('Why');
  await screen.press('/often');
  resolve();
  await gone;
  await screen.settle();
  expect(screen.state().overlay).toMatchObject({ kind: 'search', text: 'often' });
  expect(screen.text()).toContain('Guards often beat');
  expect(screen.state().trail.at(-1)?.place).toBe('why/beatings');
});

it('keys wait for the last of two changes that are made at once', async () => {
  const screen = new TestScreen(before, { start: { place: 'argument/beatings' } });
  await screen.settle();
  const first = Promise.withResolvers<void>();
  const last = Promise.withResolvers<void>();
  const [one, other] = [first, last].map(({ promise }) =>
    screen.goOnAfter(async () => {
      await promise;
      return over;
    }),
  );
  await screen.press('w');
  first.resolve();
  await one;
  expect(screen.state().trail.at(-1)?.place).toBe('argument/beatings');
  last.resolve();
  await other;
  expect(screen.state().trail.at(-1)?.place).toBe('why/beatings');
});

it('a change that fails ends the session as a crash does, and the terminal is whole', async () => {
  const screen = new TestScreen(before);
  await screen.settle();
  await screen.goOnAfter(() => Promise.reject(new Error('no disk')));
  const end = await screen.end();
  expect([end.how, String(end.error)]).toEqual(['crashed', 'Error: no disk']);
});
