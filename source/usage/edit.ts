import { oneOrNone } from '../command-line/arguments.js';
import { asking, choice, file, folder, text, toggle } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { suggestionOf } from '../command-line/words.js';
import { referenceKinds } from '../map/reference.js';

export const edit = define({
  name: 'edit',
  summary: "changes an item of a map, in your editor; the map's file stays as it is around it",
  args: {
    ...oneOrNone({
      shown: '[REF]',
      offers: 'nothing',
      refusal: 'Edit takes one reference, such as argument/release-offer, or "map" for its head.',
    }),
    offers: { of: 'asked', what: 'references', beside: ['map'] },
  },
  flags: {
    map: file('FILE', 'the map to change'),
    add: choice(referenceKinds, {
      takes: 'KIND',
      words: `adds an item: ${referenceKinds.join(', ')}`,
      refusal: given =>
        `"${given}" is no kind of item. The kinds are: ` +
        `${referenceKinds.join(', ')}.${suggestionOf(given, referenceKinds)}`,
    }),
    answer: text('REF', 'adds an argument that answers this one, with how it does'),
    delete: toggle('takes the item out, with all that hangs on it, which is told first'),
    rename: text('NEWID', 'gives the item another id, in all links to it too'),
    before: asking(
      text('REF', 'moves the item before another of its kind; with --add, begins it there'),
      'references',
    ),
    last: toggle('moves the item to the end of its kind'),
    stdin: toggle('takes the item as JSON from standard input, in place of an editor'),
    yes: toggle('does not ask before it deletes'),
    'data-dir': folder('DIR', 'where what is being edited is kept, in place of the usual folder'),
  },
});
