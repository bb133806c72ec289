/**
 * `framework FILE.af`: an abstract framework read and labelled; prints how many arguments are in.
 */
import { readFileSync } from 'node:fs';
import { readAf } from '../../../source/interchange/af.js';
import { frameworkMap } from '../../../source/interchange/framework-map.js';
import { StanceMap } from '../../../source/map/stance-map.js';
import { labelMap } from '../../../source/standing/standing.js';

const [file = ''] = process.argv.slice(2);
const read = readAf(readFileSync(file, 'utf8'));
if (!read.ok) throw new Error('The framework has faults.');
const origin = { title: 'Framework', updated: '2026', format: 'af', dropped: [] };
const map = new StanceMap(frameworkMap(read.framework, origin).file);
process.stdout.write(JSON.stringify({ in: labelMap(map, 'word').tally().stands }));
