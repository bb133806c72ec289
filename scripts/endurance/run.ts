/**
 * `npm run endure`: the program used harder and longer than anybody will. In full, or parts of it
 * by name (`npm run endure -- fuzz monkey kills day`), with the seed of an earlier run (`--seed
 * N`), or a share of the counts (`--share 0.1`). Progress on standard error, a summary in JSON on
 * standard output; exit 1 where anything was found.
 */
import { parseArgs } from 'node:util';
import { Chance } from '../../tests/endurance/chance.js';
import { courses } from '../../tests/endurance/courses.js';
import type { Held } from '../../tests/endurance/heap.js';
import { killEdits } from '../../tests/endurance/kill-edits.js';
import { killProgram } from '../../tests/endurance/kill-program.js';
import { monkey, type MonkeyReport } from '../../tests/endurance/monkey.js';
import { screenDay } from '../../tests/endurance/screen-day.js';
import { studiedDay } from '../../tests/endurance/studied-day.js';
import { killLoop } from '../../tests/study/kill-loop.js';
import { fuzzAll } from './fuzz.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, share: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const share = Number(values.share ?? 1);
const some = (count: number): number => Math.max(1, Math.round(count * share));
const say = (line: string): void => void process.stderr.write(`${line}\n`);
/**
 * What memory may grow by from the second quarter of a run to its last, in megabytes, beside a
 * twentieth of it. The heap of the program has a ceiling that it takes some ten thousand keys to
 * come near; what leaks would end it there.
 */
const room = { program: 16, day: 6 } as const;
const flat = (held: Held | undefined, more: number): boolean =>
  held === undefined || held.lastQuarter <= held.secondQuarter * 1.05 + more;

interface Part {
  readonly report: object;
  readonly sound: boolean;
}

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  fuzz: async () => {
    const report = await fuzzAll(seed, some(10_000), say);
    return { report, sound: report.findings.length === 0 };
  },
  monkey: async () => {
    const reports: MonkeyReport[] = [];
    for (const { course, keys } of courses) {
      const report = await monkey(course(), seed, some(keys));
      say(
        `monkey, ${report.course}: ${report.keys} keys, ${report.restarts} restarts, ` +
          `${report.troubles.length} troubles`,
      );
      for (const trouble of report.troubles) say(trouble);
      reports.push(report);
    }
    return {
      report: { reports },
      sound: reports.every(
        ({ troubles, memory }) => troubles.length === 0 && flat(memory, room.program),
      ),
    };
  },
  kills: async () => {
    const chance = new Chance(seed);
    const store = await killLoop(some(1000), chance.next);
    say(`kills of the store: ${store.kills}, lost ${store.lost}`);
    const program = await killProgram(some(200), chance);
    say(`kills of the program: ${program.kills}, lost ${program.lost}`);
    const edits = await killEdits(some(200), chance);
    say(`kills of an edit: ${edits.kills}, ${edits.kept} kept, broken ${edits.broken}`);
    return {
      report: { store, program, edits },
      sound: store.unreadable + store.lost + program.unreadable + program.lost + edits.broken === 0,
    };
  },
  day: async () => {
    const day = await studiedDay(seed, some(20_000));
    say(`a day: ${day.actions} actions`);
    const screens = await screenDay(seed, some(4000));
    say(`a day on the screen: ${screens.keys} keys`);
    return {
      report: { day, screens },
      sound: day.allKept && flat(day.held, room.day) && flat(screens.held, room.day),
    };
  },
};

const summary: Record<string, object> = {};
let sound = true;
say(`seed ${seed}`);
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new Error(`there is no part called ${name}: ${Object.keys(parts).join(', ')}`);
  const start = performance.now();
  const done = await part();
  sound &&= done.sound;
  summary[name] = {
    seconds: Math.round((performance.now() - start) / 1000),
    sound: done.sound,
    ...done.report,
  };
}
process.stdout.write(`${JSON.stringify({ seed, share, sound, ...summary }, null, 2)}\n`);
process.exitCode = sound ? 0 : 1;
