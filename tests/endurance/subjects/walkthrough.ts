/** Walkthroughs: read, checked against their map, told as text and drawn. */
import type { StanceMap } from '../../../source/map/stance-map.js';
import { Program } from '../../../source/walk/program.js';
import { drawFrames } from '../../../source/tui/drawing.js';
import { themeFor } from '../../../source/tui/theme.js';
import { asciicast, captions } from '../../../source/walkthrough/cast.js';
import { checkWalkthrough } from '../../../source/walkthrough/check.js';
import { picture } from '../../../source/walkthrough/picture.js';
import { transcript } from '../../../source/walkthrough/transcript.js';
import { loadWalkthrough } from '../../../source/walkthrough/walkthrough.js';
import { nightTrains } from '../../night-trains.js';
import { scriptText, tour } from '../../walkthrough/scripts.js';
import type { Chance } from '../chance.js';
import { troubleInScreen, troubleInText } from '../judge.js';
import { inputOf } from '../mutate.js';
import { bundledMap, soundWalkthroughs } from './sound-files.js';
import type { Subject } from './subject.js';

const trains = new Program(nightTrains());
const bundled = new Program(bundledMap);
const trainScript = scriptText(tour);
/** With inclusions: of a sound script, of itself, of what is not there. */
const including = scriptText([
  { include: 'tour.json' },
  { include: 'self.json' },
  { include: 'nowhere.json' },
  ...tour,
]);

export const walkthroughs: Subject = {
  name: 'walkthrough',
  input: chance =>
    inputOf(
      chance,
      chance.weighted([
        [3, trainScript],
        [1, including],
        [2, chance.oneOf(soundWalkthroughs)],
      ]),
      /^(title|say|mark|note)$/,
    ),
  open: async (text, chance, watch) => {
    const program = text.includes('"argument/demand"') ? trains : bundled;
    const map: StanceMap | undefined = chance.yes(0.95) ? program.map : undefined;
    const loaded = await watch.timeAsync('load', () =>
      loadWalkthrough(text, 'self.json', { map, read: async include => inclusion(include, text) }),
    );
    if (!loaded.ok)
      return {
        read: false,
        faults: loaded.faults.filter(({ file }) => file === 'self.json'),
        troubles: [],
      };
    const script = loaded.walkthrough;
    const faults = watch
      .time('check', () => checkWalkthrough(program, script))
      .filter(({ file }) => file === 'self.json');
    const told = watch.time('transcript', () => transcript(program, script));
    const troubles = [...told.split('\n'), ...captions(script).split('\n')].flatMap(
      line => troubleInText(line) ?? [],
    );
    if (chance.yes(0.15))
      troubles.push(
        ...drawnTroubles(chance, program, { ...script, steps: script.steps.slice(0, 4) }),
      );
    return { read: true, faults, troubles };
  },
};

function inclusion(
  include: string,
  text: string,
): { readonly file: string; readonly text: string } | { readonly problem: string } {
  if (include === 'tour.json') return { file: 'tour.json', text: trainScript };
  if (include === 'self.json') return { file: 'self.json', text };
  return { problem: 'there is no such file' };
}

function drawnTroubles(
  chance: Chance,
  program: Program,
  script: Parameters<typeof asciicast>[0],
): readonly string[] {
  const { columns, rows } = script.size;
  const frames = drawFrames(
    program.map,
    script,
    themeFor({ ascii: chance.yes(0.5), colour: chance.yes(0.5) }),
  );
  const cast = asciicast(script, frames, chance.yes(0.5) ? 2 : 3);
  const pictures = frames.map(frame => picture(frame, columns, script.title));
  return [
    ...frames.flatMap(frame => troubleInScreen(frame.join('\n'), columns, rows) ?? []),
    ...cast
      .split('\n')
      .slice(0, -1)
      .flatMap(line => (isJson(line) ? [] : [`no JSON in the recording: ${line.slice(0, 100)}`])),
    ...pictures.flatMap(svg => svg.split('\n').flatMap(line => troubleInText(line) ?? [])),
  ];
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
