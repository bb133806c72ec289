/** Keys about what stands: under which burden, under which assumptions, and why. */
import { onlyArguments, onlyEvidence } from './actions/words.js';
import type { Binding } from './bindings.js';
import { argumentHere, evidenceUnderCursor, type Moment } from './state/moment.js';

const needsEvidence = (moment: Moment): string | undefined =>
  evidenceUnderCursor(moment) ? undefined : onlyEvidence;

export const standingBindings: readonly Binding[] = [
  {
    id: 'why',
    keys: ['w'],
    label: 'why it stands or not',
    group: 'Standing',
    footer: 3,
    action: () => ({ do: 'why' }),
    disabled: moment => (argumentHere(moment) === undefined ? onlyArguments : undefined),
  },
  {
    id: 'dial-down',
    keys: ['['],
    label: 'ask for less proof',
    group: 'Standing',
    action: () => ({ do: 'dial', by: -1 }),
  },
  {
    id: 'dial-up',
    keys: [']'],
    label: 'ask for more proof',
    group: 'Standing',
    footer: 4,
    action: () => ({ do: 'dial', by: 1 }),
  },
  {
    id: 'burden',
    keys: ['b'],
    label: 'burden of proof',
    group: 'Standing',
    action: () => ({ do: 'overlay', kind: 'burden' }),
  },
  {
    id: 'grant',
    keys: ['+'],
    label: 'grant this evidence',
    group: 'Standing',
    action: () => ({ do: 'assume', as: 'grant' }),
    disabled: needsEvidence,
  },
  {
    id: 'reject',
    keys: ['-'],
    label: 'reject this evidence',
    group: 'Standing',
    action: () => ({ do: 'assume', as: 'reject' }),
    disabled: needsEvidence,
  },
  {
    id: 'count-editor',
    keys: ['E'],
    label: "count the editor's observations, or not",
    group: 'Standing',
    action: ({ editorCounts }) => ({ do: 'count-editor', set: !editorCounts }),
  },
  {
    id: 'release',
    keys: ['='],
    label: 'drop all assumptions',
    group: 'Standing',
    action: () => ({ do: 'release-all' }),
  },
];
