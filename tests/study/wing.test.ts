/** A learner at the screen: what is kept of a walk, and what leads on from it. */
import { describe, expect, test } from 'vitest';
import { memoryOf } from '../../source/study/memory.js';
import { toStudy } from '../../source/study/study-messages.js';
import { emptyStudy, type Study } from '../../source/study/profile/profile.js';
import { studyWing, type StudyWingOptions } from '../../source/study/study-wing.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrains } from '../night-trains.js';
import { TestScreen } from '../tui/screen.js';

const esc = '\u001B';
const pasted = (text: string): string => `${esc}[200~${text}${esc}[201~`;

/** A session with study, at noon of a day. */
function studying(
  more: Partial<StudyWingOptions> = {},
  screen: ConstructorParameters<typeof TestScreen>[1] = {},
) {
  const map = more.map ?? nightTrains();
  const now = { is: new Date(2026, 2, 1, 12) };
  const opened = new TestScreen(map, {
    ...screen,
    wings: [studyWing({ map, now: () => now.is, ...more })],
  });
  return { screen: opened, now, study: (): Study => memoryOf(opened.state()).study };
}

describe('what is kept', () => {
  test('a bookmark is set on the item on the screen, listed, shown there, and taken off again', async () => {
    const { screen, study } = studying({}, { start: { place: 'argument/demand' } });
    await screen.press('m');
    expect(screen.text()).toContain('Bookmarked: Bookings for night trains doubled.');
    await screen.press('G');
    expect(screen.text()).toContain('Set on 2026-03-01.');
    await screen.press('M');
    expect(screen.text()).toMatch(/2026-03-01 +Bookings for night trains doubled\./);
    await screen.press('m');
    expect(study().bookmarks).toEqual([]);
    expect(screen.text()).toContain('None yet');
    await screen.quit();
  });

  test('the key of a note stands in the footer of an item, in a narrow window too', async () => {
    for (const columns of [60, 80, 110]) {
      const { screen } = studying({}, { columns, start: { place: 'argument/demand' } });
      await screen.press('');
      expect(screen.text(), `${columns} columns`).toContain('i note');
      await screen.quit();
    }
  });

  test(
    'a note takes letters, lines and a paste whole, is saved at every key, and stands on ' +
      'the page and in the list',
    async () => {
      const { screen, study } = studying({}, { start: { place: 'argument/demand' } });
      await screen.press('iAsk: q\rwho');
      expect(study().notes['argument/demand']?.text).toBe('Ask: q\nwho');
      await screen.press(pasted(' counted?\nAnd when?'));
      await screen.press(esc);
      expect(screen.state().overlay).toBeUndefined();
      expect(study().notes['argument/demand']?.text).toBe('Ask: q\nwho counted?\nAnd when?');
      await screen.press('G');
      for (const line of ['Your note', 'Ask: q', 'who counted?', 'And when?'])
        expect(screen.text()).toContain(line);
      await screen.press('I');
      expect(screen.text()).toContain('who counted?');
      await screen.quit();
    },
  );

  test('on a page that is no item the key says why it does nothing', async () => {
    const { screen } = studying();
    await screen.press('am');
    expect(screen.text()).toContain('Only an item of the map is marked or noted on');
    await screen.quit();
  });

  test(
    'what was seen is marked in lists, told in the history by day, and followed by what ' +
      'was not',
    async () => {
      const { screen, now } = studying();
      await screen.send({ do: 'go', to: 'argument/demand' });
      await screen.send({ do: 'go', to: 'issue/funding' });
      expect(screen.text()).toMatch(/Greens +Bookings for night trains doubled.* ◦/);
      now.is = new Date(2026, 2, 2, 9, 5);
      await screen.press('U');
      expect(screen.text()).toContain('Not seen yet: the best one left');
      expect(screen.state().trail.at(-1)?.place).toMatch(/^argument\/(?:strike-week|cost)$/);
      await screen.press('H');
      expect(screen.text().indexOf('2026-03-02')).toBeLessThan(screen.text().indexOf('2026-03-01'));
      expect(screen.text()).toMatch(/09:05 +/);
      await screen.press('UUUUU');
      expect(screen.text()).toContain('You have seen every position and argument of this map.');
      await screen.quit();
    },
  );

  test('progress is told by issue and party', async () => {
    const { screen } = studying();
    await screen.send({ do: 'go', to: 'argument/cost' });
    await screen.press('p');
    expect(screen.text()).toMatch(/Funding +seen 1 of 6/);
    expect(screen.text()).toMatch(/Treasury +seen 1 of 3/);
    await screen.quit();
  });

  test(
    'in a profile without changes, where one is, the burden and what is assumed are ' +
      'changes of their own',
    async () => {
      const { screen, study } = studying();
      await screen.send({ do: 'go', to: 'argument/demand' });
      await screen.send({ do: 'burden', set: 'record' });
      await screen.send({ do: 'grant', evidence: 'E2' });
      expect(study().last).toMatchObject({
        place: 'argument/demand',
        burden: 'record',
        assumptions: { granted: ['E2'], rejected: [] },
      });
      await screen.send({ do: 'count-editor', set: true });
      expect(study().last?.assumptions.editorCounts).toBe(true);
      await screen.send({ do: 'count-editor', set: false });
      expect(study().last?.assumptions.editorCounts).toBeUndefined();
      expect(memoryOf(screen.state()).settings.burden).toBe('record');
      await screen.send(toStudy.send({ is: 'saved', upTo: memoryOf(screen.state()).next }));
      expect(memoryOf(screen.state()).changes).toEqual([]);
      await screen.quit();
    },
  );
});

describe('a drill', () => {
  const map = bundledMap();

  test('of ten cards is answered by numbers, explained with references, summed up, and kept', async () => {
    const { screen, study } = studying({ map }, { rows: 40 });
    await screen.press('D ');
    expect(screen.lines()[1]).toContain('Drill, card 1 of 10');
    for (let card = 1; card <= 10; card++) {
      expect(screen.lines()[1]).toContain(`card ${card} of 10`);
      const aloud = screen.text().includes('See the answer');
      await screen.press(aloud ? 'v' : '1');
      expect(screen.text()).toContain('Why');
      expect(screen.text()).not.toMatch(/argument\/|evidence\/|position\//);
      await screen.press(aloud ? '3' : ' ');
    }
    expect(study().answers).toHaveLength(10);
    expect(screen.text()).toMatch(/\d+ of 10 known\. 1 day in a row\./);
    const wrong = study().answers.filter(({ right }) => !right).length;
    expect(screen.text()).toContain(`${10 - wrong} of 10 known`);
    await screen.quit();
  });

  test('said aloud first, no option is shown; the answer is seen, then graded', async () => {
    const { screen, study } = studying(
      { map, drill: { aloud: true, filter: { kind: 'evidence' } } },
      { start: { place: 'drill' } },
    );
    await screen.press(' ');
    expect(screen.text()).toContain('Say it yourself');
    expect(screen.text()).not.toContain('1: ');
    await screen.press('3');
    expect(study().answers).toEqual([]);
    await screen.press('v');
    expect(screen.text()).toContain('grade yourself with 1 to 4');
    await screen.press('4');
    expect(study().answers.map(({ grade }) => grade)).toEqual(['easy']);
    expect(screen.lines()[1]).toContain('card 2 of 10');
    await screen.quit();
  });

  test('blind, who said it is hidden until the answer', async () => {
    const { screen } = studying(
      { map, drill: { blind: true, filter: { kind: 'best-answer', party: 'bukele' } } },
      { start: { place: 'drill' }, rows: 50 },
    );
    await screen.press(' ');
    expect(screen.text()).not.toMatch(/Bukele|Government of El Salvador/);
    await screen.press('1');
    expect(screen.text()).toMatch(/Government\s+of\s+El\s+Salvador/);
    await screen.quit();
  });

  test('its choices narrow the cards, and a walk away from it comes back to the same card', async () => {
    const { screen } = studying({ map }, { start: { place: 'drill' }, rows: 40 });
    await screen.send(toStudy.send({ is: 'filter', filter: { issue: 'framing' } }));
    await screen.send(
      toStudy.send({ is: 'filter', filter: { issue: 'framing', kind: 'relation' } }),
    );
    expect(screen.text()).toMatch(/Human-rights framing +chosen/);
    await screen.press(' ');
    const card = screen.text();
    expect(card).toContain('How does the second bear on the first, in this map?');
    await screen.send({ do: 'go', to: 'argument/millions-first' });
    await screen.press(esc);
    expect(screen.text()).toBe(card);
    await screen.send(toStudy.send({ is: 'end' }));
    expect(screen.text()).toMatch(/rebut, undercut or support +chosen/);
    await screen.quit();
  });

  test('on a wide terminal an option that the cursor is on stands whole beside the card', async () => {
    const { screen } = studying(
      { map, drill: { filter: { kind: 'evidence' } } },
      { start: { place: 'drill' }, columns: 140, rows: 45 },
    );
    await screen.press(' ');
    expect(screen.text()).toContain('Answer 1');
    expect(screen.text()).not.toContain('Not in this map');
    await screen.quit();
  });

  test('where the map has no such cards it says so', async () => {
    const { screen } = studying(
      { drill: { filter: { kind: 'best-answer' } } },
      { start: { place: 'drill' } },
    );
    await screen.press(' ');
    expect(screen.text()).toContain('The map has too little for such cards');
    await screen.quit();
  });
});

describe('where do I stand?', () => {
  const map = bundledMap();

  test(
    'one statement after the other, nobody named; then the nearest position, the pull, the ' +
      'best answer and what is next',
    async () => {
      const { screen, study } = studying({ map }, { rows: 150 });
      await screen.press('S');
      await screen.send({ do: 'go', to: 'where-do-i-stand/conditions' });
      for (let at = 0; screen.text().includes(', question '); at++) {
        expect(screen.text()).not.toMatch(/Bukele|HRW|Clinton|DHS says/);
        await screen.press(at < 3 ? '1' : '3');
      }
      expect(Object.values(study().stances).map(({ answer }) => answer)).toContain('agree');
      for (const heading of [
        'The nearest position',
        'Where your answers pull in two directions',
        'The best answer to your view',
        'Your answers, and whose claims they were',
      ])
        expect(screen.text()).toContain(heading);
      // However long the title of the claim is.
      expect(screen.text()).toMatch(
        /you\s+said\s+(yes|no);\s+it\s+(makes|backs|contests)\s+this\s+claim/,
      );
      await screen.send(toStudy.send({ is: 'take-back-stances', issue: 'conditions' }));
      expect(study().stances).toEqual({});
      expect(screen.lines()[1]).toContain('1 of ');
      await screen.quit();
    },
  );

  test.each([
    ['issue/legality', 'where-do-i-stand/legality'],
    ['argument/release-offer', 'where-do-i-stand/conditions'],
    ['position/bukele/framing', 'where-do-i-stand/framing'],
    ['party/bukele', 'where-do-i-stand'],
    ['overview', 'where-do-i-stand'],
  ])('from %s it begins at %s', async (place, begun) => {
    const { screen } = studying({ map }, { start: { place } });
    await screen.press('S');
    expect(screen.state().trail.at(-1)?.place).toBe(begun);
    await screen.quit();
  });

  test('answered again a month later, the two sets of answers stand side by side', async () => {
    const { screen, now } = studying(
      { map },
      { rows: 150, start: { place: 'where-do-i-stand/press-freedom' } },
    );
    const all = async (key: string): Promise<void> => {
      while (screen.text().includes(', question ')) await screen.press(key);
    };
    await screen.settle();
    await all('1');
    expect(screen.text()).not.toContain('Beside your answers of');
    now.is = new Date(2026, 3, 2, 12);
    await screen.send(toStudy.send({ is: 'take-back-stances', issue: 'press-freedom' }));
    await all('2');
    expect(screen.text()).toContain('Beside your answers of 2026-03-01');
    expect(screen.text()).toContain('yes then, no now');
    await screen.quit();
  });

  test('who leaves most of it open is told that so few answers say little', async () => {
    const { screen } = studying(
      { map },
      { rows: 150, start: { place: 'where-do-i-stand/press-freedom' } },
    );
    await screen.settle();
    for (let at = 0; screen.text().includes(', question '); at++)
      await screen.press(at < 3 ? '1' : '3');
    expect(screen.text()).toMatch(/You answered 3 of \d+, and left the rest open/);
    await screen.send(toStudy.send({ is: 'take-back-stances', issue: 'press-freedom' }));
    while (screen.text().includes(', question ')) await screen.press('1');
    expect(screen.text()).not.toContain('left the rest open');
    await screen.quit();
  });

  test('a map with too little on an issue says so', async () => {
    const { screen } = studying();
    await screen.send({ do: 'go', to: 'where-do-i-stand/funding' });
    expect(screen.text()).toMatch(/This map has too little on the issue|1 of /);
    await screen.quit();
  });
});

describe('every page of study', () => {
  const study: Study = {
    ...emptyStudy,
    bookmarks: [
      { reference: 'argument/demand', at: '2026-02-01T10:00:00.000Z' },
      { reference: 'argument/gone', at: '2026-02-01T10:00:00.000Z' },
    ],
    notes: {
      'argument/gone': { text: 'On something no longer here.', at: '2026-02-01T10:00:00.000Z' },
      'party/greens': {
        text: '\u001B[31mred\u202E',
        at: '2026-02-01T10:00:00.000Z',
        earlier: [{ text: 'Before.', at: '2026-01-01T10:00:00.000Z' }],
      },
    },
  };

  test.each([
    'bookmarks',
    'notes',
    'history',
    'progress',
    'drill',
    'where-do-i-stand',
    'where-do-i-stand/funding',
  ])(
    '%s fits the smallest window, speaks to a screen reader, and shows nothing that a ' +
      'terminal would obey',
    async place => {
      const small = studying({ study }, { columns: 60, rows: 18, start: { place } });
      await small.screen.settle();
      expect(small.screen.lines().every(line => line.length <= 60)).toBe(true);
      expect(small.screen.lines().at(-1)).toContain('? more');
      for (const obeyed of ['\u001B', '\u202E']) expect(small.screen.text()).not.toContain(obeyed);
      await small.screen.quit();
      const spoken = studying({ study }, { start: { place }, screenReader: true });
      await spoken.screen.settle();
      expect(spoken.screen.text()).toMatch(/Row 1 of \d+\. Burden report\./);
      await spoken.screen.quit();
    },
  );

  test(
    'notes on what a newer map no longer has are still there, with what was written ' + 'elsewhere',
    async () => {
      const { screen } = studying({ study }, { start: { place: 'notes' } });
      await screen.settle();
      for (const words of [
        'On something no longer here.',
        'argument/gone',
        'Also written on 2026-01-01: Before.',
      ])
        expect(screen.text()).toContain(words);
      await screen.quit();
    },
  );
});
