/**
 * Writing recordings and pictures. One is drawn again over an older one of its kind; any other file
 * is left alone.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserFailure } from '../command-line/failure.js';
import type { StanceMap } from '../map/stance-map.js';
import { troubleWords } from '../store/trouble.js';
import { asciicast, captions, type Frame } from '../walkthrough/cast.js';
import { picture } from '../walkthrough/picture.js';
import type { Walkthrough } from '../walkthrough/walkthrough.js';
import { playWords } from './words/play.js';
import { writeOver } from './write-file.js';

/** The frames of a script. Ink is loaded only when they are drawn. */
export async function framesOf(
  map: StanceMap,
  script: Walkthrough,
  ascii: boolean,
): Promise<readonly Frame[]> {
  const { themeFor } = await import('../tui/theme.js');
  const { drawFrames } = await import('../tui/drawing.js');
  return drawFrames(map, script, themeFor({ ascii, colour: true }));
}

/** Writes the recording, and the captions beside it. The names of both. */
export async function writeCast(
  out: string,
  script: Walkthrough,
  frames: readonly Frame[],
  version: 2 | 3,
): Promise<readonly string[]> {
  const beside = `${out.replace(/\.cast$/, '')}.vtt`;
  await replace(out, asciicast(script, frames, version), '{"version":');
  await replace(beside, captions(script), 'WEBVTT');
  return [out, beside];
}

/** Writes one picture per step, numbered so that their names sort. */
export async function writePictures(
  folder: string,
  script: Walkthrough,
  frames: readonly Frame[],
): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UserFailure(playWords.noFolder(folder, troubleWords(error)));
  }
  const digits = Math.max(2, String(frames.length).length);
  const names: string[] = [];
  for (const [at, frame] of frames.entries()) {
    const name = join(folder, `${String(at + 1).padStart(digits, '0')}.svg`);
    await replace(
      name,
      picture(
        frame,
        script.size.columns,
        playWords.pictureTitle(script.title, at + 1, script.steps[at]?.step.say ?? ''),
      ),
      '<svg',
    );
    names.push(name);
  }
  return names;
}

async function replace(file: string, text: string, start: string): Promise<void> {
  await writeOver(file, text, before => {
    if (!before.toString('utf8').startsWith(start))
      throw new UserFailure(playWords.anotherFile(file));
  });
}
