/** Every step of a walkthrough, drawn by the program's own screen without a terminal. */
import { renderToString } from 'ink';
import type { Program } from '../walk/program.js';
import type { Frame } from '../walkthrough/cast.js';
import { Player } from '../walkthrough/player.js';
import type { Walkthrough } from '../walkthrough/walkthrough.js';
import { PlayScreen } from './PlayScreen.js';
import type { Theme } from './theme.js';

/** One screen per step, at the script's size. Whether it has colours is what the environment was when Ink was loaded. */
export function drawFrames(program: Program, script: Walkthrough, theme: Theme): readonly Frame[] {
  const player = new Player(program, script);
  const { columns, rows } = script.size;
  let play = player.start(columns, rows);
  return script.steps.map((_step, at) => {
    if (at > 0) play = player.update(play, { play: 'next' });
    const lines = renderToString(<PlayScreen program={program} script={script} play={play} theme={theme} />, { columns }).split('\n');
    return Array.from({ length: rows }, (_line, row) => lines[row] ?? '');
  });
}
