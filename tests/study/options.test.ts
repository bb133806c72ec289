/** In a small window no option is cut where it differs from the others. */
import { describe, expect, test } from 'vitest';
import { cardKinds } from '../../source/study/cards/card.js';
import { optionsOf } from '../../source/study/drill/drill.js';
import { memoryOf } from '../../source/study/memory.js';
import { studyWing } from '../../source/study/study-wing.js';
import { bundledMap } from '../bundled-map.js';
import { TestScreen } from '../tui/screen.js';

const map = bundledMap();
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.each(cardKinds.filter(kind => kind !== 'blow-up'))('%s, at 60 by 18', kind => {
  test('every option is read whole, the cursor on the last one', async () => {
    const screen = new TestScreen(map, {
      columns: 60,
      rows: 18,
      start: { place: 'drill' },
      wings: [
        studyWing({
          map,
          now: () => new Date(2026, 2, 1, 12),
          drill: { filter: { kind, issue: 'conditions' } },
        }),
      ],
    });
    await screen.press(' ');
    for (let at = 0; at < 3; at++) {
      const { drill } = memoryOf(screen.state());
      const options = drill.round ? optionsOf(drill, drill.round).options : [];
      expect(options.length).toBeGreaterThan(1);
      await screen.press('j'.repeat(options.length - 1));
      const shown = oneLine(screen.text());
      for (const { text } of options) expect(shown).toContain(text);
      await screen.press('1');
      await screen.press(' ');
    }
    await screen.quit();
  });
});
