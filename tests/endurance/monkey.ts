/**
 * A monkey at the built program: random keys and window sizes, and after every few hundred keys a
 * look whether all is well.
 */
import { overlayWords } from '../../source/walk/overlay-words.js';
import { Chance } from './chance.js';
import { quarters, type Held } from './heap.js';
import { troubleInText } from './judge.js';
import { presses } from './random-keys.js';
import { Terminal } from './terminal.js';

export interface Course {
  readonly name: string;
  /** The command line. */
  readonly args: readonly string[];
  /** What leads home, pressed often enough. */
  readonly homewards: string;
  /** Whether the program shows where that leads in the end. */
  readonly isHome: (lines: readonly string[]) => boolean;
  /**
   * Whether `q` is pressed too. Without it the program is ended now and again all the same: from
   * the list of all actions.
   */
  readonly mayQuit: boolean;
}

export interface MonkeyReport {
  readonly course: string;
  readonly seed: number;
  readonly keys: number;
  readonly resizes: number;
  readonly looks: number;
  readonly restarts: number;
  /** Resident memory in megabytes of the run that lasted longest. */
  readonly memory: Held | undefined;
  readonly troubles: readonly string[];
  readonly seconds: number;
}

const keysBetweenLooks = 300;
/**
 * Little room for the heap: what is let go of is collected soon, so that resident memory shows what
 * is held, and a leak ends the program.
 */
const littleRoom = ['--max-old-space-size=96', '--max-semi-space-size=4'];
const home = { columns: 100, rows: 30 } as const;

export async function monkey(course: Course, seed: number, keys: number): Promise<MonkeyReport> {
  const start = performance.now();
  const chance = new Chance(seed);
  const troubles: string[] = [];
  let memory: number[] = [];
  let longest: readonly number[] = [];
  let [pressed, resizes, looks, restarts] = [0, 0, 0, 0];
  let terminal = await opened(course, troubles);
  while (pressed < keys && troubles.length < 20) {
    const goal = Math.min(keys, pressed + keysBetweenLooks);
    const burst = await pressedUntil(terminal, goal - pressed, { course, chance });
    pressed += burst.keys;
    resizes += burst.resizes;
    if (!terminal.ended) {
      const trouble = await look(terminal, course);
      looks++;
      if (trouble !== undefined) troubles.push(`after ${pressed} keys: ${trouble}`);
      const megabytes = terminal.memory();
      if (megabytes !== undefined) memory.push(megabytes);
      if (trouble !== undefined) terminal.kill();
    }
    if (terminal.ended) {
      const trouble = await troubleAtEnd(terminal);
      if (trouble !== undefined) troubles.push(`after ${pressed} keys: ${trouble}`);
      restarts++;
      if (memory.length > longest.length) longest = memory;
      memory = [];
      terminal = await opened(course, troubles);
    }
  }
  terminal.kill();
  await terminal.exited;
  return {
    course: course.name,
    seed,
    keys: pressed,
    resizes,
    looks,
    restarts,
    memory: quarters(memory.length > longest.length ? memory : longest),
    troubles,
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

interface Hands {
  readonly course: Course;
  readonly chance: Chance;
}

/** Presses so many keys, now and then with another size of the window, unless the program ends. */
async function pressedUntil(
  terminal: Terminal,
  most: number,
  { course, chance }: Hands,
): Promise<{ readonly keys: number; readonly resizes: number }> {
  let [keys, resizes] = [0, 0];
  while (keys < most && !terminal.ended) {
    const burst = presses(chance, course.mayQuit);
    terminal.write(burst.bytes);
    keys += burst.keys;
    if (chance.yes(0.04)) {
      terminal.resize(20 + chance.below(181), 5 + chance.below(56));
      resizes++;
    }
    await breath(chance.yes(0.1) ? 30 : 2);
  }
  return { keys, resizes };
}

/** What is wrong with how a program ended: 9 is the signal that it was ended with from here. */
async function troubleAtEnd(terminal: Terminal): Promise<string | undefined> {
  const { exitCode, signal } = await terminal.exited;
  if (exitCode === 0 || signal === 9) return undefined;
  const text = terminal.text().slice(0, 1500);
  return `it ended with ${exitCode}, signal ${signal ?? 'none'}: ${text}`;
}

async function opened(course: Course, troubles: string[]): Promise<Terminal> {
  const terminal = new Terminal(course.args, home.columns, home.rows, littleRoom);
  if (!(await terminal.until(() => terminal.lines().at(-1) !== '', 30_000)))
    troubles.push(`it did not open: ${terminal.text().slice(0, 400)}`);
  return terminal;
}

/**
 * It comes home, a key then leads to a change and Esc back, and every line fits the window. What is
 * wrong, if anything.
 */
async function look(terminal: Terminal, course: Course): Promise<string | undefined> {
  terminal.resize(home.columns, home.rows);
  const atHome = (): boolean => course.isHome(terminal.lines());
  // A walk has at most two hundred stops, and overlays over it.
  for (let bursts = 0; bursts < 14 && !terminal.ended; bursts++) {
    terminal.write(course.homewards);
    if (await terminal.until(atHome, 150)) break;
  }
  if (!(await terminal.until(atHome)))
    return terminal.ended ? undefined : `it did not come home:\n${terminal.text()}`;
  terminal.write('?');
  if (
    !(await terminal.until(() => terminal.lines().some(line => line.trim() === overlayWords.help)))
  )
    return terminal.ended ? undefined : `? changed nothing:\n${terminal.text()}`;
  terminal.write('\u001B');
  if (!(await terminal.until(atHome)))
    return terminal.ended ? undefined : `Esc did not close the help:\n${terminal.text()}`;
  // What was drawn for the size before may still be there for a moment.
  if (!(await terminal.until(() => terminal.wrapped().length === 0)))
    return `a line is wider than the window: ${terminal.wrapped()[0] ?? ''}`;
  return troubleInText(terminal.text());
}

async function breath(milliseconds: number): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, milliseconds));
}
