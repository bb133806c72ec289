import fc from 'fast-check';
import { anyReading } from './small-maps.js';
import { labelMap } from '../../source/standing/standing.js';
for (const most of [7, 9, 40]) { const t: any = {}; let n = 0, r = 0, c = 0; 
 for (const { map, assumptions } of fc.sample(anyReading(most), 500)) { n += map.arguments.length; r += map.relations.length; c += map.arguments.flatMap(a => a.evidence).length; for (const [k, v] of Object.entries(labelMap(map, 'report', assumptions).tally())) t[k] = (t[k] ?? 0) + v; }
 console.log(most, n / 500, r / 500, c / 500, t); }
