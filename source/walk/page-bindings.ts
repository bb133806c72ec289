/** Keys that lead to a page of the walk from anywhere. */
import { idOf } from '../map/reference.js';
import { onlyArguments } from './actions/words.js';
import type { Binding } from './bindings.js';
import { argumentHere, type Moment } from './state/moment.js';

const needsArgument = (moment: Moment): string | undefined =>
  argumentHere(moment) === undefined ? onlyArguments : undefined;

/** The page of that name about the argument that is spoken of. */
function about(page: string, moment: Moment): string {
  return `${page}/${idOf(argumentHere(moment) ?? '')}`;
}

export const pageBindings: readonly Binding[] = [
  {
    id: 'overview',
    keys: ['0'],
    label: 'overview',
    group: 'Pages',
    action: () => ({ do: 'home' }),
  },
  {
    id: 'question',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    label: 'a question of the overview, by its number',
    group: 'Pages',
    action: (_moment, key = '1') => ({ do: 'question', number: Number(key) }),
    in: ({ place }) => place.screen === 'page',
    common: true,
  },
  {
    id: 'clash',
    keys: ['v'],
    label: 'the clash, side by side',
    group: 'Pages',
    action: moment => ({ do: 'go', to: about('clash', moment) }),
    disabled: needsArgument,
  },
  {
    id: 'graph',
    keys: ['g'],
    label: 'what is around this argument',
    group: 'Pages',
    action: moment => ({ do: 'go', to: about('graph', moment) }),
    disabled: needsArgument,
  },
  {
    id: 'unanswered',
    keys: ['u'],
    label: 'unanswered arguments',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'unanswered' }),
  },
  {
    id: 'timeline',
    keys: ['t'],
    label: 'timeline',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'timeline' }),
  },
  {
    id: 'glossary',
    keys: ['d'],
    label: 'glossary',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'glossary' }),
  },
  {
    id: 'questions',
    keys: ['Q'],
    label: 'open questions',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'questions' }),
  },
  {
    id: 'evidence',
    keys: ['e'],
    label: 'all evidence',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'evidence' }),
  },
  {
    id: 'sources',
    keys: ['s'],
    label: 'all sources',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'sources' }),
  },
  {
    id: 'about',
    keys: ['a'],
    label: 'about this map',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'about' }),
  },
  {
    id: 'compare',
    keys: ['c'],
    label: 'compare two parties',
    group: 'Pages',
    action: ({ party }) => ({
      do: 'overlay',
      kind: 'compare',
      ...(party === undefined ? {} : { first: party }),
    }),
  },
];
