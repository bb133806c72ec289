/**
 * What the lists can be narrowed to, one step at a time: each choice adds to the filter in force
 * and says how much it leaves; the first takes all of it away.
 */
import { statuses } from '../map/schema.js';
import { type Filter, filterWords, passes } from '../pages/filter.js';
import { standings } from '../standing/standing.js';
import { narrowed, type Choice, type Offering, type OverlayDefinition } from './overlay-kind.js';
import { overlayWords as words } from './overlay-words.js';
import type { NamedOverlay } from './state/overlay.js';

/** On a larger map what each choice leaves takes too long to count at every key. */
const mostCounted = 2000;

export const filterOverlay: OverlayDefinition<NamedOverlay> = {
  title: () => words.filter,
  isTyping: true,
  choices: (offering, { text }) => narrowed(filterChoices(offering), text),
};

function filterChoices({ map, state, label }: Offering): readonly Choice[] {
  const { filter, burden, assumptions } = state;
  const labelling = label(burden, assumptions);
  const add = (sentence: string, part: Filter): Choice => {
    const set = { ...filter, ...part };
    const action = { do: 'filter', set } as const;
    if (map.arguments.length > mostCounted) return { label: sentence, action };
    const passing = map.arguments.filter(argument => passes(map, labelling, set, argument)).length;
    return { label: sentence, hint: words.shown(passing, map.arguments.length), action };
  };
  const inForce = filterWords(map, filter);
  return [
    {
      label: words.everything,
      ...(inForce ? { hint: words.now(inForce) } : {}),
      action: { do: 'filter', set: {} },
    },
    add(words.unanswered, { unanswered: true }),
    ...standings.map(standing => add(words.onlyStanding(standing), { standing })),
    ...map.issues.map(issue => add(words.onlyIssue(issue.title), { issue: issue.id })),
    ...statuses.map(status => add(words.onlyStatus(status), { status })),
    ...map.parties.map(party => add(words.onlyParty(party.name), { party: party.id })),
  ];
}
