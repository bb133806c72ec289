/** Narrows the lists. */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { statuses } from '../../map/schema.js';
import { filterWords } from '../../pages/filter.js';
import { standings } from '../../standing/standing.js';
import { reveal } from '../state/stops.js';
import { listsShow } from './words.js';
import { stepWords } from './words-script.js';

const set = z.strictObject({
  party: z.string().optional(),
  issue: z.string().optional(),
  status: z.enum(statuses).optional(),
  standing: z.enum(standings).optional(),
  unanswered: z.literal(true).optional(),
});

export const filter = defineAction(
  'filter',
  { set },
  {
    update: (walk, state, { set: { party, issue, status, standing, unanswered } }) => {
      const narrowed = {
        ...(party ? { party } : {}),
        ...(issue ? { issue } : {}),
        ...(status ? { status } : {}),
        ...(standing ? { standing } : {}),
        ...(unanswered ? { unanswered } : {}),
      };
      const message = listsShow(filterWords(walk.map, narrowed));
      return reveal(walk, { ...state, filter: narrowed, message });
    },
    words: () => stepWords.filter,
    names: [
      { kind: 'party', at: ['set', 'party'] },
      { kind: 'issue', at: ['set', 'issue'] },
    ],
    speaks: true,
  },
);
