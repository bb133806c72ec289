/** A debater's file of a word processor: what is read of it, and that it goes through whole. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { brief } from '../../source/handout/brief.js';
import { docx } from '../../source/handout/docx.js';
import { wordCase, type CaseBlock } from '../../source/interchange/word-case.js';
import { readWord } from '../../source/interchange/word-file.js';
import { sideOfPocket, wordMap } from '../../source/interchange/word-map.js';
import { loadMap } from '../../source/map/load.js';
import { loadPlan } from '../../source/plan/plan.js';
import { withCase } from '../../source/plan/own-from-case.js';
import { createEngine } from '../../source/standing/standing.js';
import { nightTrains } from '../night-trains.js';
import { planOf, workedFile } from '../plan/worked-plan.js';

/** A file that LibreOffice has written, with the styles of debaters' templates. */
const written = readFileSync(new URL('../fixtures/debaters-case.docx', import.meta.url));

function caseIn(bytes: Uint8Array, most = 200) {
  const word = readWord(bytes);
  if (!word) throw new Error('no Word file');
  return wordCase(word, most);
}

/** A Word file with a body, its styles those of Word. */
function wordFile(body: string): Uint8Array {
  const style = (id: string, name: string, more = ''): string =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles = [
    ...[1, 2, 3, 4].map(level => style(`H${level}`, `heading ${level}`)),
    style('Mine', 'My tag', '<w:basedOn w:val="H4"/>'),
    style('U', 'Style Underline', '<w:rPr><w:u w:val="single"/></w:rPr>'),
    style('C', 'Style 13 pt Bold,Cite'),
  ];
  return zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles>${styles.join('')}</w:styles>`),
  });
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (style: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr>${runs.join('')}</w:p>`;

describe('a file of LibreOffice', () => {
  const found = caseIn(written);

  test('is read with its pockets, blocks, tags, cites and what is underlined', () => {
    expect(found.blocks.map(({ title, pocket }) => [title, sideOfPocket(pocket)])).toEqual([
      ['Night trains save time', 'for'],
      ['Few people use them', 'against'],
    ]);
    expect(found.blocks[0]?.texts).toEqual([
      'Whoever sleeps on the way loses no working day.',
      'A day is lost only when one is awake in it.',
    ]);
    const [card] = found.blocks[0]?.cards ?? [];
    expect(card?.cite).toMatch(/^Moreau 24 \[Anne Moreau, .*moreau\]$/);
    expect(card?.author).toBe('Moreau 24');
    expect(card?.quote.filter(({ read }) => read).map(({ words }) => words)).toEqual([
      'most said that they arrived rested',
      'went to work & meetings at once',
    ]);
    expect(found.dropped).toEqual(['1 table, whose cells are read as paragraphs']);
  });

  test('becomes a map without a fault', () => {
    const map = wordMap(found, { id: 'case', title: 'case.docx', updated: '2026-01-02' });
    const loaded = loadMap(JSON.stringify(map), 'map.json');
    expect(loaded.ok ? [] : loaded.faults).toEqual([]);
    expect(map.arguments.map(({ side, evidence }) => [side, evidence.length])).toEqual([
      ['for', 2],
      ['against', 1],
    ]);
    expect(map.evidence.every(({ status }) => status === 'alleged')).toBe(true);
  });

  test('goes into a plan, out as a Word file, and in again: tags, cites and underlining kept', async () => {
    const trains = nightTrains();
    const empty = {
      ...workedFile,
      motion: 'funding',
      tasks: [],
      sides: workedFile.sides.map(side => ({
        id: side.id,
        stands: side.stands,
        parties: ['greens'],
        arguments: [],
      })),
    };
    const { plan: file, sideless } = withCase(empty, found, id => trains.argumentById.has(id));
    expect(sideless).toEqual([]);
    expect(loadPlan(JSON.stringify(file), 'plan.json', trains).faults).toEqual([]);
    const plan = planOf(file, trains);
    const papers = plan.sides.map(side =>
      brief(plan, createEngine(plan.standingMap), side, { length: 'full' }),
    );
    const again = (await Promise.all(papers.map(paper => docx(paper)))).map(bytes => caseIn(bytes));
    const blocks = again.flatMap((one, at) =>
      one.blocks.filter(({ title }) => title === found.blocks[at]?.title),
    );
    const kept = ({ title, texts, cards }: CaseBlock): object => ({
      title,
      texts,
      cards: cards.map(({ tag, cite, quote }) => ({
        tag,
        cite,
        quote: quote.map(({ words, read }) => [words.trim(), read === true]),
      })),
    });
    expect(blocks.map(kept)).toEqual(found.blocks.map(kept));
  });
});

describe('a file of Word', () => {
  test("takes a style of one's own for what it is based on, and highlighting before underlining", () => {
    const { blocks } = caseIn(
      wordFile(
        [
          paragraph('H1', run('Neg')),
          paragraph('H3', run('Costs')),
          paragraph('Mine', run('It costs more')),
          paragraph('', run('Reed 21', '<w:rStyle w:val="C"/>'), run(', economist')),
          paragraph(
            '',
            run('Under', '<w:rStyle w:val="U"/>'),
            run('high', '<w:highlight w:val="cyan"/>'),
          ),
        ].join(''),
      ),
    );
    expect(blocks).toEqual([
      {
        pocket: 'Neg',
        title: 'Costs',
        texts: [],
        cards: [
          {
            tag: 'It costs more',
            cite: 'Reed 21, economist',
            author: 'Reed 21',
            quote: [{ words: 'Under' }, { words: 'high', read: true }],
          },
        ],
      },
    ]);
  });

  test('knows a cite without style or address by its form, and no other line for one', () => {
    const cards = (line: string) =>
      caseIn(
        wordFile(
          [
            paragraph('H1', run('Aff')),
            paragraph('H3', run('Demand')),
            paragraph('H4', run('Flights fall')),
            paragraph('', run(line)),
            paragraph(
              '',
              run('On that route '),
              run('one seat in nine was empty', '<w:u w:val="single"/>'),
            ),
          ].join(''),
        ),
      ).blocks[0]?.cards.map(({ cite }) => cite);
    for (const cite of [
      'Roth 23 (Paul Roth, analyst, Routes, 2023)',
      "Roth and Huber, '23 [Travel Data]",
      'Éva Nagy 2023 (Rail Review)',
    ])
      expect(cards(cite)).toEqual([cite]);
    for (const words of [
      'In 2023, flights fell by a ninth (Roth)',
      'We asked four thousand people.',
      'Flights fell. In 2023 (so Roth) they fell again.',
    ])
      expect(cards(words)).toEqual(['']);
  });

  test('of a long card what is not read gives way, and that is told', () => {
    const { blocks, changed } = caseIn(
      wordFile(
        [
          paragraph('H1', run('Aff')),
          paragraph('H4', run('Long')),
          paragraph(
            '',
            run('one two three four five '),
            run('read this', '<w:u w:val="single"/>'),
            run(' six'),
          ),
        ].join(''),
      ),
      5,
    );
    expect(blocks[0]?.cards[0]?.quote.map(({ words }) => words)).toEqual([
      ' [...] ',
      'read this',
      ' six',
    ]);
    expect(changed.join()).toContain('"Long" was longer than 5 words');
  });

  test('what no heading leads to, pictures and notes are told as left out', () => {
    const { dropped } = caseIn(
      wordFile(
        [
          paragraph('', run('Before everything.')),
          paragraph('H3', run('Block')),
          paragraph('', run('Text.'), '<w:r><w:drawing/></w:r><w:r><w:footnoteReference/></w:r>'),
        ].join(''),
      ),
    );
    expect(dropped).toEqual(['1 picture', '1 footnote', 'under no block: Before everything.']);
  });

  test('one that was damaged on the way is none: nothing of it is read as if it were all', () => {
    const whole = readWord(written);
    expect(whole).toBeDefined();
    const body = written.indexOf('word/document.xml') + 60;
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const damaged = Buffer.from(written);
        damaged.writeUInt8(damaged.readUInt8(body + at) ^ (1 << bit), body + at);
        const word = readWord(damaged);
        expect(word ?? whole).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('any bytes are no Word file or one, and never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(readWord(bytes)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), text => {
        const found = readWord(wordFile(text));
        expect(found).toBeDefined();
      }),
    );
  });
});
