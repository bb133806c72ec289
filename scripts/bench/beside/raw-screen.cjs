// The limit for a key press: frames that are ready, of which the changed lines are written. No layout, no React.
const { readFileSync } = require('node:fs');

const frames = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let at = 0;
let before = [];
function draw() {
  const lines = frames[at];
  let out = '\u001B[?2026h';
  for (let row = 0; row < lines.length; row++) if (lines[row] !== before[row]) out += `\u001B[${row + 1};1H${lines[row]}\u001B[K`;
  before = lines;
  process.stdout.write(`${out}\u001B[?2026l`);
}
process.stdout.write('\u001B[?1049h\u001B[?25l');
process.stdin.setRawMode(true);
process.stdin.on('data', keys => {
  for (const key of keys.toString()) {
    if (key === 'q') {
      process.stdout.write('\u001B[?25h\u001B[?1049l');
      process.exit();
    }
    at = Math.max(0, Math.min(frames.length - 1, at + (key === 'j' ? 1 : -1)));
  }
  draw();
});
draw();
