import { choice, toggle } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { cardKinds } from '../study/cards/card.js';
import { flagsOnly } from './flags-only.js';
import { newCards } from './new-cards.js';
import {
  anyBurden,
  countEditor,
  dayStarts,
  issue,
  map,
  party,
  profileFlags,
  rememberedScreenFlags,
} from './shared-flags.js';

export const drill = define({
  name: 'drill',
  summary: 'practice with cards made from the map',
  args: flagsOnly('Drill'),
  flags: {
    issue,
    party,
    kind: choice(cardKinds, {
      takes: 'K',
      words: 'only cards of this kind, such as best-answer, who-holds or evidence',
      refusal: given => `"${given}" is no kind of card. The kinds are: ${cardKinds.join(', ')}.`,
    }),
    blind: toggle('who said what is hidden until the answer'),
    aloud: toggle('answers are said, then compared, not chosen from a list'),
    map,
    ...profileFlags,
    ...dayStarts,
    ...newCards,
    burden: anyBurden,
    ...countEditor,
    ...rememberedScreenFlags,
  },
});
