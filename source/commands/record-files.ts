/**
 * Writing recordings and pictures. One is drawn again over an older one of its kind; any other file
 * is left alone.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserFailure } from '../command-line/failure.js';
import type { StanceMap } from '../map/stance-map.js';
import { troubleWords } from '../store/trouble.js';
import { targetOf } from '../store/whole-file.js';
import { areCaptionsOf, asciicast, captions, isCastOf, type Frame } from '../walkthrough/cast.js';
import { isPictureOf, picture } from '../walkthrough/picture.js';
import type { Walkthrough } from '../walkthrough/walkthrough.js';
import type { CommandFiles, CommandWrite } from './command-files.js';
import { playWords } from './words/play.js';

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

export interface RecordedFrames {
  readonly script: Walkthrough;
  readonly frames: readonly Frame[];
}

/** Writes the recording, and the captions beside it where it is a file. The names of both. */
export async function writeCast(
  files: CommandFiles,
  out: string,
  { script, frames, version }: RecordedFrames & { readonly version: 2 | 3 },
): Promise<readonly string[]> {
  const beside = (await files.keeps(out)) ? `${out.replace(/\.cast$/, '')}.vtt` : undefined;
  const over = ours(out, before => isCastOf(before, script));
  const overCaptions = ours(beside ?? '', before => areCaptionsOf(before, script));
  // Where one of the two is refused, the other is not written either.
  if (beside !== undefined) {
    await files.refuse(out, over);
    await files.refuse(beside, overCaptions);
  }
  await files.write(out, asciicast(script, frames, version), over);
  if (beside === undefined) return [];
  await files.write(beside, captions(script), overCaptions);
  return [out, beside];
}

/** Writes one picture per step, numbered so that their names sort. */
export async function writePictures(
  files: CommandFiles,
  folder: string,
  { script, frames }: RecordedFrames,
): Promise<readonly string[]> {
  try {
    await mkdir(await targetOf(folder), { recursive: true });
  } catch (error) {
    throw new UserFailure(playWords.noFolder(folder, troubleWords(error)));
  }
  const digits = Math.max(2, String(frames.length).length);
  const names: string[] = [];
  for (const [at, frame] of frames.entries()) {
    const name = join(folder, `${String(at + 1).padStart(digits, '0')}.svg`);
    const title = playWords.pictureTitle(script.title, at + 1, script.steps[at]?.step.say ?? '');
    const drawn = picture(frame, script.size.columns, title);
    await files.write(
      name,
      drawn,
      ours(name, before => isPictureOf(before, script)),
    );
    names.push(name);
  }
  return names;
}

/** One that was made here is made again; any other file is left alone. */
function ours(file: string, isOurs: (before: string) => boolean): CommandWrite {
  return {
    mayReplace(before) {
      if (!isOurs(before.toString('utf8'))) throw new UserFailure(playWords.anotherFile(file));
    },
  };
}
