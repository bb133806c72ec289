/**
 * Profiles in their files: whatever stands there, the program opens one, keeps what is written, and
 * loses nothing of what it could read.
 */
import { nextCards } from '../../../source/study/profile/dealing.js';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDeck } from '../../../source/study/cards/deck.js';
import {
  emptyProfile,
  studyOf,
  withStudy,
  type Profile,
} from '../../../source/study/profile/profile.js';
import { ProfileStore } from '../../../source/study/profile/profile-store.js';
import { progressOf } from '../../../source/study/progress.js';
import { progressOutline } from '../../../source/study/progress-page.js';
import { readProfile } from '../../../source/study/profile/read-profile.js';
import { LearnersTime } from '../../../source/study/profile/day.js';
import { withAnswer } from '../../../source/study/profile/schedule.js';
import { outlineLines } from '../../../source/outline/outline-text.js';
import { studyWing } from '../../../source/study/study-wing.js';
import { Program } from '../../../source/walk/program.js';
import { nightTrains } from '../../night-trains.js';
import { troubleInText } from '../judge.js';
import { inputOf } from '../mutate.js';
import { lookAround } from './look.js';
import type { Subject } from './subject.js';

const map = nightTrains();
const { cards } = makeDeck(map);
const now = new LearnersTime(new Date('2026-03-01T10:00:00Z'));
const at = now.toISOString();
const card = {
  due: at,
  stability: 2.3,
  difficulty: 5,
  elapsed_days: 0,
  scheduled_days: 1,
  learning_steps: 0,
  reps: 1,
  lapses: 0,
  state: 2,
  last_review: at,
};

const used: Profile = {
  ...emptyProfile,
  settings: { burden: 'record', ascii: false, blind: true },
  maps: {
    'night-trains': {
      last: {
        place: 'argument/demand',
        burden: 'report',
        assumptions: { granted: ['E1'], rejected: ['E2'] },
      },
      bookmarks: [{ reference: 'argument/demand', at }],
      notes: {
        'argument/demand': { text: 'Ask for the\nfigures.', at },
        'party/greens': { text: 'Five members.', at },
      },
      visited: { 'argument/demand': ['2026-02-28', '2026-03-01'], overview: ['2026-03-01'] },
      cards: Object.fromEntries(cards.slice(0, 4).map(({ id }) => [id, card])),
      answers: cards.slice(0, 4).map(({ id }) => ({ card: id, at, right: true })),
      stances: { funding: { answer: 'unsure', at } },
    },
  },
};
const soundTexts = [
  JSON.stringify(used),
  JSON.stringify({
    format: 'stancemap-profile/0',
    map: 'night-trains',
    burden: 'record',
    bookmarks: ['party/greens'],
    notes: { 'party/greens': 'Old.' },
    visited: { overview: ['2024-05-01'] },
  }),
] as const;

export const profiles: Subject = {
  name: 'profile',
  input: chance =>
    inputOf(
      chance,
      chance.weighted([
        [4, soundTexts[0]],
        [1, soundTexts[1]],
      ]),
      /^(text)$/,
    ),
  open: async (text, chance, watch) => {
    const folder = await mkdtemp(join(tmpdir(), 'stancemap-profile-'));
    try {
      await writeFile(join(folder, 'anna.json'), text);
      const said: string[] = [];
      const open = (): Promise<ProfileStore> =>
        ProfileStore.open({
          folder,
          name: 'anna',
          now: () => now,
          say: sentence => said.push(sentence),
        });
      const store = await watch.timeAsync('open', open);
      const found = readProfile(text);
      const before = studyOf(store.profile, 'night-trains');
      store.change(profile =>
        withStudy(profile, 'night-trains', study => ({
          ...study,
          notes: { ...study.notes, overview: { text: 'Written now.', at } },
        })),
      );
      const saved = await watch.timeAsync('save', () => store.flush());
      const after = studyOf((await open()).profile, 'night-trains');
      const progress = watch.time('progress', () =>
        progressOutline(progressOf(map, cards, after, now), 'Progress'),
      );
      const answered = watch.time('answer', () =>
        cards
          .slice(0, 6)
          .reduce(
            (study, { id }, index) =>
              withAnswer(study, id, index % 2 === 0 ? 'good' : 'again', now),
            after,
          ),
      );
      const next = nextCards(cards, answered, now, { all: 5, fresh: 5 });
      const program = new Program(map, [
        studyWing({ map, now: () => now, study: after, settings: store.profile.settings }),
      ]);
      const looked = lookAround(
        program,
        [
          'bookmarks',
          'notes',
          'history',
          'progress',
          'drill',
          'where',
          'argument/demand',
          'overview',
        ].filter(place => program.knows(place)),
        { chance, watch, screens: 1 },
      );
      const kept = await Promise.all(
        (await readdir(folder)).map(name => readFile(join(folder, name), 'utf8')),
      );
      return {
        read: true,
        faults: [],
        troubles: [
          ...looked,
          ...[...said, ...outlineLines(progress)].flatMap(line => troubleInText(line) ?? []),
          ...(found.is === 'profile' || said.length > 0 || text === ''
            ? []
            : ['it was set aside without a word']),
          ...(next.length > 0 &&
          Object.values(answered.cards).every(({ due }) => !Number.isNaN(Date.parse(due)))
            ? []
            : ['after an answer no card comes back']),
          ...(saved ? [] : [`it was not saved: ${said.at(-1) ?? ''}`]),
          ...(after.notes['overview']?.text === 'Written now.'
            ? []
            : ['what was written now is gone']),
          ...Object.keys(before.notes)
            .filter(
              reference =>
                reference !== 'overview' &&
                after.notes[reference]?.text !== before.notes[reference]?.text,
            )
            .map(reference => `the note on ${JSON.stringify(reference)} is gone`),
          ...(found.is === 'profile' ||
          kept.includes(text) ||
          Buffer.from(text).toString('utf8') !== text
            ? []
            : ['the unreadable file was not kept']),
        ],
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
