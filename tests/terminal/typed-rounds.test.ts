/**
 * Whole rounds typed in a pseudo-terminal with the slips that hands make: key by key, the next word
 * when the last is on the screen. Every letter is in the file, no page opens, and the clock stops
 * only when it is told to.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { withChoices } from '../../source/debate/round-choices.js';
import { loadFlow } from '../../source/round/flow-file.js';
import { marksOf } from '../../source/round/flow-marks.js';
import { speechShort } from '../../source/round/flow-words.js';
import { marksTold } from '../round/marks-told.js';
import { forumByHand, policyByHand, type HandRound, type Said } from '../round/rounds-by-hand.js';
import { graphemes } from '../../source/text/layout.js';
import { open } from './built-program.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-typed-'));
const escape = '\u001B';
const alt = (key: string): string => escape + key;

/** A slip and what takes it back, before some of the words. */
const slips = ['', 'x\u007F', 'qq\u007F\u007F', ' \u007F', '?:\u007F\u007F'];

type Round = ReturnType<typeof open>;

/** Writes keys one by one. */
function press({ pty }: Round, ...keys: readonly string[]): void {
  for (const key of keys) pty.write(key);
}

/** A page that the sheet is not, or a list that lies over it, would be told in the first lines. */
function expectSheet({ lines }: Round, runs: boolean): void {
  expect(lines()[0]).toMatch(/^Overview › Flow /);
  if (runs) expect(lines()[1]).not.toContain('(paused)');
}

async function type(round: Round, words: string, slip: string): Promise<void> {
  press(round, ...graphemes(words.slice(0, 1)), ...graphemes(slip));
  let typed = words.slice(0, 1);
  for (const piece of words.slice(1).split(/(?<= )/)) {
    press(round, ...graphemes(piece));
    typed += piece;
    await round.until(`${typed.trimEnd()}`.slice(-16));
    expectSheet(round, true);
  }
}

/** What a speech says, from the top of the sheet: Enter to the next row, Alt+B for one more. */
async function speak(round: Round, lines: readonly Said[], from: number): Promise<void> {
  let row = 1;
  let isWritten = false;
  for (const [at, { row: wanted, words }] of lines.entries()) {
    if (isWritten && wanted === row) press(round, alt('b'));
    for (; row < wanted; row++) press(round, '\r');
    await type(round, words, slips[(from + at) % slips.length] ?? '');
    isWritten = true;
  }
  if (isWritten) press(round, '\r');
}

async function typed(hand: HandRound, name: string) {
  const file = join(folder, `${name}.json`);
  const round = open(
    ['flow', file, '--debate', hand.debate, ...(hand.first ? ['--first', hand.first] : [])],
    {
      columns: 110,
      rows: 40,
    },
  );
  await round.until('NOW');
  const format = debateFormats.find(({ id }) => id === hand.debate);
  if (!format) throw new Error('there should be a format');
  const { speeches } = withChoices(format, hand.first ? { first: hand.first } : undefined);
  let from = 0;
  for (const speech of speeches) {
    const short = speechShort(speech);
    await round.until(`NOW ${short}`);
    expectSheet(round, false);
    press(round, alt('s'));
    await round.gone('(paused)');
    const lines = hand.said.filter(one => one.speech === short);
    await speak(round, lines, from);
    from += lines.length;
    press(round, alt('.'));
  }
  await round.until('The round is over');
  return { round, file };
}

test.each([
  ['Policy', policyByHand],
  ['Public Forum, the con first', forumByHand],
])(
  'a whole round of %s is in the file as it was typed, and marked as by hand',
  async (name, hand) => {
    const { round, file } = await typed(hand, name.split(' ').join('-').toLowerCase());
    press(round, alt('q'));
    expect(await round.exited).toBe(0);
    const { flow, faults } = loadFlow(readFileSync(file, 'utf8'), file, undefined);
    expect(faults).toEqual([]);
    if (!flow) throw new Error('there should be a flow');
    const { debate } = flow;
    const shorts = new Map(debate.speeches.map(speech => [speech.id, speechShort(speech)]));
    expect(
      flow.file.entries.map(({ speech, row, text }) => ({
        speech: shorts.get(speech),
        row,
        words: text,
      })),
    ).toEqual(hand.said);
    const marks = marksOf(debate, { entries: flow.file.entries }, debate.speeches.length);
    expect(
      Object.fromEntries(
        flow.file.entries.map(({ id, text = '' }) => [text, marksTold(marks.get(id))]),
      ),
    ).toEqual(hand.marks);
    // Each speech was started once and stopped only by the next.
    const spent = debate.speeches.map((_speech, at) => flow.file.timer?.speeches[at]?.spent ?? 0);
    expect(spent.every(time => time > 0)).toBe(true);
  },
);
