// The door: one command is loaded and nothing else.
import { main } from './commands/main.js';

void main(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
