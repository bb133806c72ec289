/** Flags that several commands take, each with what it says and what it may be. */
import { choice, file, folder, text, toggle, withDefault } from '../command-line/flag.js';
import { usageFailure } from '../command-line/failure.js';
import { burdens, defaultBurden } from '../standing/burden.js';
import { isProfileName } from '../study/profile/profile-name.js';

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

export const at = text('REF', 'the place to begin at, such as argument/release-offer');

export const issue = text('ID', 'only what is about this issue');

export const party = text('ID', 'only what is of this party');

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
    if (!isProfileName(given))
      throw usageFailure(
        `"${given}" can't name a profile: letters, digits, ".", "_" and "-" can, 64 at ` +
          'most, a letter or digit first.',
      );
  },
);

/** Whose notes and progress, and where they are kept. */
export const profileFlags = {
  profile,
  'data-dir': folder('DIR', 'where profiles are kept, in place of the usual folder'),
};

/** How a screen is drawn: every command with screens takes them. */
export const screenFlags = {
  ascii: toggle('marks and lines in ASCII alone'),
  'no-color': toggle('no colour'),
  'screen-reader': toggle('lines in reading order, without boxes'),
};

/** What takes back a way of drawing that a profile remembers. */
export const rememberedScreenFlags = {
  ...screenFlags,
  unicode: toggle('marks and lines in Unicode, whatever the environment says'),
  color: toggle('colour, whatever the environment says'),
};
