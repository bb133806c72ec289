/**
 * `stancemap completion bash|zsh|fish`: a script for the shell, made from the usages. `stancemap
 * completion offer -- WORDS...` is what the scripts ask: what fits the last of the words.
 */
import { exitCodes } from '../command-line/failure.js';
import { print } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { completion } from '../usage/completion.js';
import { usages } from '../usage/usages.js';
import { bundledNames } from './bundled.js';
import { candidatesFor } from './candidates.js';
import { bashScript } from './completion/bash.js';
import { completedOf } from './completion/completed.js';
import { fishScript } from './completion/fish.js';
import { zshScript } from './completion/zsh.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

export const run = commandOf(completion, async ({ args }, terminal) => {
  if ('shell' in args) print(terminal, scripts[args.shell](completedOf(usages, bundledNames)));
  else
    for (const { word, about } of await candidatesFor(args.line, terminal))
      print(terminal, about === undefined ? word : `${word}\t${about}`);
  return exitCodes.done;
});
