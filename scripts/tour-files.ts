/**
 * How the README's picture and recording are made: in one place, so that a test can make them again
 * and compare.
 */
import { join } from 'node:path';

const cli = new URL('../dist/cli.js', import.meta.url).pathname;

/** The arguments to Node: version 2 of the recording, which every player of such files can play. */
export function drawTour(cast: string, pictures: string): string[] {
  return [
    cli,
    'play',
    'three-minute-tour',
    '--cast',
    cast,
    '--cast-version',
    '2',
    '--svg',
    pictures,
  ];
}

/** The step that the README shows: the overview, with one cell told in words. */
export function pictureOf(pictures: string): string {
  return join(pictures, '02.svg');
}
