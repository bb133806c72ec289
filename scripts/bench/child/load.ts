/**
 * `load MAP load|parse`: reading a map with everything, or as far as JSON.parse; in ms, with the
 * memory it took.
 */
import { readFileSync } from 'node:fs';
import { loadMap } from '../../../source/map/load.js';

const [file = '', how] = process.argv.slice(2);
const before = performance.now();
const text = readFileSync(file, 'utf8');
const read = how === 'load' ? loadMap(text, file) : { ok: true, data: JSON.parse(text) as unknown };
const ms = performance.now() - before;
if (!read.ok) throw new Error('The map has faults.');
process.stdout.write(JSON.stringify({ ms, resident: process.resourceUsage().maxRSS * 1024 }));
