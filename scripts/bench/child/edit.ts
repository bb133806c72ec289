/**
 * `edit MAP ITEM`: one claim changed as the command does it, from reading the file to the file that
 * is on the disk; in ms, with the memory it took, and the edit of the text alone.
 */
import { readFileSync } from 'node:fs';
import { applyEdit, type MapEdit } from '../../../source/map/edit/edit-text.js';
import { largeText, quickEdit } from '../../../source/map/edit/quick-edit.js';
import { loadMap } from '../../../source/map/load.js';
import { KeptFile } from '../../../source/store/kept-file.js';
import { decoded } from '../../../source/store/decoded.js';
import { writeSpliced } from '../../../source/store/spliced-file.js';

const [file = '', item = ''] = process.argv.slice(2);
const before = performance.now();
const bytes = readFileSync(file);
const read = decoded(bytes);
if (!read.ok) throw new Error('The map is not UTF-8.');
const { text } = read;
const edit: MapEdit = { edit: 'set', item, field: 'claim', to: `At ${before}.` };
const alone = await (text.length < largeText ? whole() : quick());
const ms = performance.now() - before;
process.stdout.write(
  JSON.stringify({ ms, alone, resident: process.resourceUsage().maxRSS * 1024 }),
);

async function quick(): Promise<number> {
  const begun = performance.now();
  const splices = quickEdit(text, [edit]);
  const took = performance.now() - begun;
  const waiting = { onWaiting: () => {} };
  if (!splices || !(await writeSpliced(file, { text, bytes }, splices, waiting)))
    throw new Error('The edit can not be made.');
  return took;
}

async function whole(): Promise<number> {
  const begun = performance.now();
  const result = applyEdit(text, edit);
  const took = performance.now() - begun;
  if (!result.ok || !loadMap(result.text, file).ok) throw new Error('The edit can not be made.');
  const kept = new KeptFile({ file, opened: text, now: () => new Date(0), say: () => {} });
  kept.keep(result.text);
  if (!(await kept.flush())) throw new Error('The map can not be saved.');
  return took;
}
