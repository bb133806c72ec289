/**
 * `npm run picture`: draws the README's picture and demo recording again, from the tour, with the
 * built program.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawTour, pictureOf } from './tour-files.js';

const docs = new URL('../docs', import.meta.url).pathname;
const pictures = mkdtempSync(join(tmpdir(), 'stancemap-pictures-'));
execFileSync(process.execPath, drawTour(join(docs, 'tour.cast'), pictures), { stdio: 'inherit' });
copyFileSync(pictureOf(pictures), join(docs, 'overview.svg'));
