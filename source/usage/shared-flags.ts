/** Flags that several commands take, each with what it says and what it may be. */
import {
  choice,
  file,
  folder,
  number,
  asking,
  text,
  toggle,
  withDefault,
} from '../command-line/flag.js';
import { usageFailure } from '../command-line/failure.js';
import { burdens, defaultBurden } from '../standing/burden.js';
import { themeNames } from '../outline/theme-names.js';
import { usualStart } from '../study/profile/day.js';
import { isDeviceName, isProfileName } from '../study/profile/profile-name.js';

export const map = file('FILE', 'a map other than the bundled one; - is standard input');

/** For commands where something else may say the burden: a plan, a flow, a profile. */
export const anyBurden = choice(burdens, {
  takes: 'B',
  words: `the burden of proof: ${burdens.join(', ')}`,
  refusal: given =>
    `"${given}" is no burden. The burdens are, lowest first: ${burdens.join(', ')}.`,
});

export const burden = withDefault(anyBurden, defaultBurden);

/** Beside every burden: whether an editor's own observations attack and support. */
export const countEditor = {
  'count-editor': toggle("the editor's own observations count, as arguments do"),
};

export const at = asking(
  text('REF', 'the place to begin at, such as argument/release-offer'),
  'references',
);

export const issue = asking(text('ID', 'only what is about this issue'), 'issues');

export const party = asking(text('ID', 'only what is of this party'), 'parties');

export const side = asking(text('ID', 'a side of the plan'), 'sides');

export const json = toggle('as JSON, of a stable shape');

export const plain = toggle('text, without a screen');

export const force = toggle('replaces a file that is there');

export const out = file('FILE', 'the file to write, in place of standard output');

export const lossReport = file('FILE', 'a file for what the other format could not take over');

export const silent = toggle('no bell');

const profile = text(
  'NAME',
  'whose notes and progress (the profile "default" where nothing is said)',
  given => {
    if (isDeviceName(given))
      throw usageFailure(
        `"${given}" can't name a profile: Windows keeps that name for a device. Choose another.`,
      );
    if (!isProfileName(given))
      throw usageFailure(
        `"${given}" can't name a profile: letters, digits, ".", "_" and "-" can, 64 at ` +
          'most, a letter or digit first and no "." last.',
      );
  },
);

/** Whose notes and progress, and where they are kept. */
export const profileFlags = {
  profile: asking(profile, 'profiles'),
  'data-dir': folder('DIR', 'where profiles are kept, in place of the usual folder'),
};

/** Remembered by a profile until it is said anew. */
export const dayStarts = {
  'day-starts': number(
    'the hour at which a day of study begins, from 0 to 23; cards come back at the begin of a ' +
      `day (${usualStart} where a profile says nothing)`,
    { least: 0, most: 23, whole: true },
  ),
};

/** How a screen is drawn: every command with screens takes them. */
export const screenFlags = {
  ascii: toggle('marks and lines in ASCII alone'),
  'no-color': toggle('no colour'),
  theme: choice(themeNames, {
    takes: 'NAME',
    words: `the colours: ${themeNames.join(', ')}`,
    refusal: given => `"${given}" is no theme. The themes are: ${themeNames.join(', ')}.`,
  }),
  'screen-reader': toggle('lines in reading order, without boxes'),
  'no-mouse': toggle('clicks and the wheel are left to the terminal'),
};

/** What takes back a way of drawing that a profile remembers. */
export const rememberedScreenFlags = {
  ...screenFlags,
  unicode: toggle('marks and lines in Unicode, whatever the environment says'),
  color: toggle('colour, whatever the environment says'),
  mouse: toggle('clicks select and open, the wheel scrolls'),
};
