/** Scripts over the night trains, for tests. */
import { Program } from '../../source/walk/program.js';
import type { Step } from '../../source/walkthrough/schema.js';
import { loadWalkthrough, type Walkthrough } from '../../source/walkthrough/walkthrough.js';
import { nightTrains } from '../night-trains.js';

export const trains = new Program(nightTrains());

export const scriptText = (steps: readonly unknown[], more: object = {}): string =>
  JSON.stringify(
    {
      format: 'stancemap-walkthrough/1',
      title: 'Night trains in a minute',
      burden: 'report',
      steps,
      ...more,
    },
    null,
    2,
  );

/** A script that is known to be sound. Throws with its faults where it is not. */
export async function scriptOf(steps: readonly Step[], more: object = {}): Promise<Walkthrough> {
  const loaded = await loadWalkthrough(scriptText(steps, more), 'trains.json', { map: trains.map });
  if (!loaded.ok) throw new Error(loaded.faults.map(fault => fault.message).join('\n'));
  return loaded.walkthrough;
}

export const tour: readonly Step[] = [
  { say: 'The overview.', mark: 'Start', expect: { at: 'overview', screen: 'Greens' } },
  {
    say: 'An argument.',
    do: { do: 'go', to: 'argument/demand' },
    expect: { standing: { 'argument/demand': 'stands' }, cited: { 'argument/demand': 'E1' } },
  },
  {
    say: 'At record it is unproven.',
    do: { do: 'burden', set: 'record' },
    expect: {
      standing: { 'argument/demand': 'unproven' },
      screen: '[unproven] Greens, for the motion',
    },
  },
  {
    say: 'Unless one grants its evidence.',
    do: [{ do: 'grant', evidence: 'E1' }, { do: 'why' }],
    hold: 4,
    expect: { at: 'why/demand', standing: { 'argument/demand': 'stands' } },
  },
  {
    say: 'Two parties.',
    do: [
      { do: 'release-all' },
      { do: 'compare', parties: ['greens', 'treasury'] },
      { do: 'filter', set: { standing: 'stands' } },
    ],
    pause: true,
    note: 'Stop here.',
  },
  {
    say: 'A search.',
    do: { do: 'search', text: 'strike' },
    mark: 'Search',
    expect: { screen: 'came from a strike week' },
  },
];
