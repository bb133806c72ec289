/** What the built program asks a real terminal to paint, as that says which colours it has. */
import { expect, test } from 'vitest';
import { open } from './built-program.js';

const esc = '\u001B';

test.each([
  ['every colour', { COLORTERM: 'truecolor' }, ['38;2;', '38;5;']],
  ['256 colours', { COLORTERM: '' }, ['38;5;']],
  ['16 colours', { COLORTERM: '', FORCE_COLOR: '1' }, []],
])(
  'where there are %s, the path and the foot are never black on a black screen',
  async (_what, env, painted) => {
    let written = '';
    const screen = open(['--at', 'issue/conditions'], { env });
    screen.pty.onData(data => (written += data));
    await screen.until('? more');
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
    expect(written).not.toContain(`${esc}[30m`);
    const asked = ['38;2;', '38;5;', '34m', '35m'].filter(codes =>
      written.includes(`${esc}[${codes}`),
    );
    expect(asked).toEqual(painted);
  },
);
