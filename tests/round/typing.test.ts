/** Whatever is typed on the sheet is in the flow, and no key that is typed does anything else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { flowText, flowWith } from '../../source/round/flow-file.js';
import { flowMemoryIn } from '../../source/round/flow-memory.js';
import { flowWing } from '../../source/round/flow-wing.js';
import type { FlowSheet } from '../../source/round/flow.js';
import { timerIn } from '../../source/round/timer-memory.js';
import { timerWing } from '../../source/round/timer-wing.js';
import { graphemes } from '../../source/text/layout.js';
import { safeText } from '../../source/text/safe-text.js';
import { pressKey, type InputState } from '../../source/tui/input.js';
import { Program } from '../../source/walk/program.js';
import { currentStop } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { nightTrains } from '../night-trains.js';
import { shortRound } from './rounds.js';

const sheet: FlowSheet = {
  entries: [
    { id: 'a', speech: 'first-pro', row: 1, text: 'Fast' },
    { id: 'b', speech: 'first-con', row: 1, argument: 'cost', answers: ['a'] },
    { id: 'c', speech: 'first-con', row: 1, text: 'Dear' },
    { id: 'd', speech: 'second-pro', row: 3, text: 'Late' },
  ],
};

function opened(format = shortRound, flow = sheet) {
  const program = new Program(nightTrains(), [
    timerWing({ format, now: () => 1_767_000_000_000 }),
    flowWing({ format, sheet: flow, motion: 'funding' }),
  ]);
  const start = program.start({ place: 'flow', columns: 100, rows: 30 });
  let typed: InputState = {
    state: update(program, start, { do: 'wing', wing: 'flow', message: { is: 'opened' } }),
    pending: undefined,
  };
  return {
    program,
    press: (...keys: readonly string[]) => {
      for (const key of keys) typed = pressKey(program, typed, key);
    },
    state: () => typed.state,
    file: () =>
      flowText(
        flowWith(
          { format: 'stancemap-flow/1', debate: format, entries: [] },
          flowMemoryIn(typed.state)?.sheet ?? sheet,
        ),
      ),
  };
}

/** What of a text is kept: no controls, and no space at its ends. */
const kept = (text: string): string => safeText(text).trim();

describe('on the sheet', () => {
  test('any printable string, typed on any cell, is found in the file; the clock and the page stay', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.nat({ max: 6 }),
        fc.nat({ max: 5 }),
        fc.constantFrom('enter', 'tab', 'escape', 'down', 'alt+b'),
        (text, down, right, end) => {
          const flow = opened();
          flow.press('alt+s', ...Array<string>(down).fill('down'));
          flow.press(...Array<string>(right).fill('right'), ...graphemes(text), end);
          const texts = (flowMemoryIn(flow.state())?.sheet.entries ?? []).map(
            one => one.text ?? '',
          );
          expect(texts.some(one => one.includes(kept(text)))).toBe(true);
          expect(flow.file()).toContain(JSON.stringify(kept(text)).slice(1, -1));
          expect(currentStop(flow.state()).place).toBe('flow');
          expect(timerIn(flow.state())?.timer.running).toBeDefined();
          expect(flow.state().ended).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('every letter, digit, sign and space of a keyboard begins an entry, and goes on with one', () => {
    const signs = Array.from({ length: 95 }, (_sign, at) => String.fromCharCode(32 + at));
    for (const sign of signs) {
      const flow = opened();
      flow.press('end', sign, 'z', 'enter', 'home', sign, '.', 'enter');
      const texts = (flowMemoryIn(flow.state())?.sheet.entries ?? []).map(({ text }) => text);
      expect(texts.slice(-1), sign).toEqual([`${sign}z`.trim()]);
      expect(texts[0], sign).toBe(`Fast${sign}.`);
    }
  });

  test('every key that is no letter leaves what was written, and no page opens', () => {
    const keys = [
      'enter',
      'tab',
      'shift+tab',
      'up',
      'down',
      'left',
      'right',
      'escape',
      'backspace',
      'home',
      'end',
      'pageup',
      'pagedown',
      'ctrl+d',
      'ctrl+u',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys, 'a', ' ', ':', '?', 'q', '0')), pressed => {
        const flow = opened();
        flow.press(...pressed);
        expect(currentStop(flow.state()).place).toBe('flow');
        expect(flow.state().ended).toBe(false);
        expect(flow.state().overlay?.kind ?? 'write').toBe('write');
      }),
      { numRuns: 150 },
    );
  });

  test('Enter goes to the next row down, Tab to the next speech past unused questions', () => {
    const flow = opened();
    flow.press('tab', 'tab', 'end');
    const { column } = currentStop(flow.state());
    expect(shortRound.speeches[column - 1]?.id).toBe('second-pro');
    flow.press('N', 'e', 'w', 'enter', 'O', 'n', 'enter');
    expect(flowMemoryIn(flow.state())?.sheet.entries.slice(4)).toMatchObject([
      { speech: 'second-pro', row: 4, text: 'New' },
      { speech: 'second-pro', row: 5, text: 'On' },
    ]);
  });

  test('a Policy 1NC of 12 answers to four contentions takes one key each besides its words', () => {
    const policy = debateFormats.find(({ id }) => id === 'policy') ?? shortRound;
    const contentions = [1, 2, 3, 4].map(row => ({
      id: `c${row}`,
      speech: 'first-affirmative-constructive',
      row,
      text: `Contention ${row}`,
    }));
    const flow = opened(policy, { entries: contentions });
    let pressed = 0;
    const press = (...keys: readonly string[]): void => {
      pressed += keys.length;
      flow.press(...keys);
    };
    press('tab');
    for (const row of [1, 2, 3, 4]) {
      flow.press(...graphemes(`No ${row} one`));
      press('alt+b');
      flow.press(...graphemes(`No ${row} two`));
      press('alt+b');
      flow.press(...graphemes(`No ${row} three`));
      press('enter');
    }
    const answers = (flowMemoryIn(flow.state())?.sheet.entries ?? []).slice(4);
    expect(answers.map(({ row, answers: to, text }) => `${row} ${text} < ${to?.join()}`)).toEqual(
      [1, 2, 3, 4].flatMap(row =>
        ['one', 'two', 'three'].map(words => `${row} No ${row} ${words} < c${row}`),
      ),
    );
    expect(pressed).toBe(13);
  });

  test('what is typed in a row answers the other side, or extends the own where that is last', () => {
    const flow = opened();
    flow.press('end', 'A', 'enter', 'up', 'tab', 'B', 'tab', 'C', 'escape');
    const [one, two, three] = (flowMemoryIn(flow.state())?.sheet.entries ?? []).slice(4);
    expect(two?.answers).toEqual([one?.id]);
    expect(three?.answers).toEqual([two?.id]);
    const second = opened(shortRound, {
      entries: [{ id: 'a', speech: 'first-pro', row: 1, text: 'Fast' }],
    });
    second.press('tab', 'tab', 'S', 't', 'i', 'l', 'l', 'enter');
    expect(flowMemoryIn(second.state())?.sheet.entries[1]).toMatchObject({ extends: ['a'] });
  });
});

describe('sheets', () => {
  test('each has a title and rows of its own; Alt and a number go to it', () => {
    const flow = opened();
    flow.press('alt+2', ...graphemes('Topicality'), 'enter', ...graphemes('Not us'), 'enter');
    flow.press('alt+5');
    expect(flow.state().message).toContain('The flow has 2 sheets: Alt+3 begins another.');
    flow.press('alt+1', 'alt+w', ...graphemes('!'), 'enter', 'alt+2', ...graphemes('?'));
    const memory = flowMemoryIn(flow.state());
    expect(memory?.sheet.sheets).toEqual([
      { id: 'case', title: 'Case!' },
      { id: 'sheet-2', title: 'Topicality' },
    ]);
    expect(memory?.shown.entries).toMatchObject([
      { sheet: 'sheet-2', row: 1, text: 'Not us?', speech: 'first-pro' },
    ]);
  });
});

describe('while a clock runs', () => {
  test('every page tells it in its head, and the same key stops it there', () => {
    const { program, press, state } = opened();
    press('alt+s');
    const map = nightTrains();
    const places = [
      'overview',
      'timeline',
      'glossary',
      'questions',
      'unanswered',
      'evidence',
      'sources',
      'about',
      'flow',
      'timer',
      'dropped',
      'ballot',
      ...map.issues.map(({ id }) => `issue/${id}`),
      ...map.parties.map(({ id }) => `party/${id}`),
      ...map.arguments.map(({ id }) => `argument/${id}`),
      ...map.evidence.map(({ id }) => `evidence/${id}`),
    ];
    for (const place of places) {
      const there = update(program, state(), { do: 'go', to: place });
      expect(currentStop(there).place).toBe(place);
      const head = [program.page(there).outline.title, ...program.headNotes(there)].join(' ');
      expect(head, place).toMatch(/0:30|First pro/);
      const stopped = pressKey(program, { state: there, pending: undefined }, 'alt+s').state;
      expect(timerIn(stopped)?.timer.running, place).toBeUndefined();
    }
  });
});
