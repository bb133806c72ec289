/** Two hundred kills of a process that writes a profile (`tsx scripts/kill-store.ts [KILLS]`): nothing acknowledged is lost. */
import { killLoop } from '../tests/study/kill-loop.js';

const report = await killLoop(Number(process.argv[2] ?? 200), Math.random);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.unreadable + report.lost === 0 ? 0 : 1;
