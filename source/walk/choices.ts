/**
 * What an overlay offers at a moment: each choice is an action with its words. Search, palette and
 * short menus are all this.
 */
import type { Hit } from '../map/search.js';
import { referenceTitle } from '../map/reference.js';
import { statuses } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { burdenWords, burdens } from '../standing/burden.js';
import { standings } from '../standing/standing.js';
import type { Action } from './action.js';
import { keyLabel, type Binding } from './bindings.js';
import { type Filter, filterWords } from '../pages/filter.js';
import type { Moment } from './state/moment.js';
import type { Overlay, Picking } from './state/overlay.js';
import type { WalkState } from './state/state.js';

export interface Choice {
  readonly label: string;
  readonly hint?: string;
  readonly action: Action;
  /** Why it can't be chosen now. */
  readonly disabled?: string;
}

/** Overlays in which letters are text; in the others they are keys. */
export function isTyping(overlay: Overlay | undefined): boolean {
  return (
    overlay?.kind === 'search' ||
    overlay?.kind === 'palette' ||
    overlay?.kind === 'compare' ||
    overlay?.kind === 'write' ||
    overlay?.kind === 'pick'
  );
}

/** What choices are made from. */
interface Offering {
  readonly map: StanceMap;
  readonly state: WalkState;
  readonly moment: Moment;
  readonly bindings: readonly Binding[];
  /** The map's search, asked only for what is sought. */
  readonly find: (text: string) => readonly Hit[];
}

/** The choices of an overlay, best first. */
export function choicesOf(offering: Offering): readonly Choice[] {
  const { map, state, moment, bindings, find } = offering;
  const { overlay } = state;
  switch (overlay?.kind) {
    case 'search': {
      return overlay.text.trim() === ''
        ? []
        : find(overlay.text).map(hit => ({
            label: hit.title,
            hint: hit.reference,
            action: { do: 'go', to: hit.reference },
          }));
    }
    case 'pick': {
      return pickChoices(map, overlay.text, overlay.picking, find);
    }
    case 'palette': {
      return palette(overlay.text, moment, bindings);
    }
    case 'burden': {
      return burdens.map(burden => ({
        label: burdenWords(burden),
        ...(burden === state.burden ? { hint: 'in force' } : {}),
        action: { do: 'burden', set: burden },
      }));
    }
    case 'filter': {
      return filterChoices(map, state.filter);
    }
    case 'compare': {
      return compareChoices(map, overlay.text, moment.party);
    }
    case 'help':
    case 'write':
    case undefined: {
      return [];
    }
  }
}

/** The items to pick from: all of them, or those that the map's search finds, in its order. */
function pickChoices(
  map: StanceMap,
  text: string,
  { wing, among, message }: Picking,
  find: (text: string) => readonly Hit[],
): readonly Choice[] {
  const found =
    text.trim() === ''
      ? among
      : find(text).flatMap(({ reference }) => (among.includes(reference) ? [reference] : []));
  return found.map(reference => ({
    label: referenceTitle(map, reference),
    hint: reference,
    action: { do: 'wing', wing, message: { ...message, picked: reference } },
  }));
}

function palette(text: string, moment: Moment, bindings: readonly Binding[]): readonly Choice[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return bindings
    .filter(binding =>
      words.every(word => `${binding.label} ${binding.id}`.toLowerCase().includes(word)),
    )
    .map(binding => {
      const why = binding.disabled?.(moment);
      return {
        label: binding.label,
        hint: keyLabel(binding.keys[0] ?? ''),
        action: binding.action(moment),
        ...(why ? { disabled: why } : {}),
      };
    });
}

/**
 * One step at a time: each choice adds to the filter in force, and the first takes all of it away.
 */
function filterChoices(map: StanceMap, filter: Filter): readonly Choice[] {
  const add = (label: string, part: Filter): Choice => ({
    label,
    action: { do: 'filter', set: { ...filter, ...part } },
  });
  const words = filterWords(map, filter);
  return [
    {
      label: 'Show everything',
      ...(words ? { hint: `now: ${words}` } : {}),
      action: { do: 'filter', set: {} },
    },
    add('Only unanswered arguments', { unanswered: true }),
    ...standings.map(standing =>
      add(`Only arguments that are ${standing === 'stands' ? 'standing' : standing}`, { standing }),
    ),
    ...map.issues.map(issue => add(`Only the issue ${issue.title}`, { issue: issue.id })),
    ...statuses.map(status => add(`Only what rests on ${status} evidence`, { status })),
    ...map.parties.map(party => add(`Only the party ${party.name}`, { party: party.id })),
  ];
}

function compareChoices(
  map: StanceMap,
  text: string,
  party: string | undefined,
): readonly Choice[] {
  const matches = (id: string): boolean => {
    const found = map.partyById.get(id);
    return `${found?.name ?? ''} ${found?.short ?? ''}`
      .toLowerCase()
      .includes(text.trim().toLowerCase());
  };
  const first = map.partyById.get(party ?? '') ?? map.parties[0];
  if (!first) return [];
  return map.parties
    .filter(other => other.id !== first.id && matches(other.id))
    .map(other => ({
      label: `${first.short} and ${other.name}`,
      action: { do: 'compare', parties: [first.id, other.id] },
    }));
}
