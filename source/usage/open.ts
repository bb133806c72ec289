import { oneOrNone } from '../command-line/arguments.js';
import { define } from '../command-line/usage.js';
import { newCards } from './new-cards.js';
import {
  anyBurden,
  countEditor,
  at,
  dayStarts,
  plain,
  profileFlags,
  rememberedScreenFlags,
} from './shared-flags.js';

export const open = define({
  name: '',
  summary: 'opens a map (the bundled CECOT map by default) where you were',
  args: oneOrNone({ shown: '[MAP]', offers: 'files', refusal: 'One map opens at a time.' }),
  flags: {
    at,
    burden: anyBurden,
    ...countEditor,
    ...profileFlags,
    ...dayStarts,
    ...newCards,
    ...rememberedScreenFlags,
    plain,
  },
});
