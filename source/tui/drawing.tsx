/** Every step of a walkthrough, drawn by the program's own screen without a terminal. */
import chalk from 'chalk';
import { renderToString } from 'ink';
import type { StanceMap } from '../map/stance-map.js';
import { Program } from '../walk/program.js';
import { update } from '../walk/update.js';
import { barOf, barRows } from '../walkthrough/bar.js';
import type { Frame } from '../walkthrough/cast.js';
import { toPlayer } from '../walkthrough/player-messages.js';
import { openingAction, playerWing } from '../walkthrough/player-wing.js';
import type { Walkthrough } from '../walkthrough/walkthrough.js';
import { ScreenOverBar } from './App.js';
import type { Theme } from './theme.js';
import { withoutLinks } from './whole-line.js';

/**
 * One screen per step, at the script's size, in colour whatever this terminal can show, so that the
 * bytes are the same everywhere.
 */
export function drawFrames(map: StanceMap, script: Walkthrough, theme: Theme): readonly Frame[] {
  chalk.level = 3;
  const program = new Program(map, [playerWing({ script, now: () => 0 })]);
  const { columns, rows } = script.size;
  const under = barRows(script, columns, rows);
  let state = program.start({ burden: script.burden, columns, rows: rows - under });
  return script.steps.map((_step, at) => {
    state = update(program, state, at === 0 ? openingAction : toPlayer.send({ is: 'next' }));
    const screen = (
      <ScreenOverBar
        program={program}
        state={state}
        theme={theme}
        bar={barOf(script, state, columns, under - 1)}
      />
    );
    const lines = withoutLinks(renderToString(screen, { columns })).split('\n');
    return Array.from({ length: rows }, (_line, row) => lines[row] ?? '');
  });
}
