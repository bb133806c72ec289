/**
 * The writers: whatever a map says stays text, in Markdown, in HTML and in a Word file; and a file
 * is the same every time.
 */
import { Parser } from 'commonmark';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx } from '../../source/handout/docx.js';
import { steadyDocxSource } from '../../source/handout/docx-steady.js';
import type { PaperDocument, Passage } from '../../source/handout/document.js';
import { html } from '../../source/handout/html.js';
import { markdown } from '../../source/handout/markdown.js';
import { directionOf, directionOfLanguage } from '../../source/text/direction.js';
import { safeLine } from '../../source/text/safe-text.js';

/**
 * Text that means something to Markdown, HTML, CSS, XML or a terminal, with plain words and wide
 * letters among it.
 */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[x](javascript:alert(1))',
        '# ',
        '1. ',
        '- ',
        '> ',
        '|',
        '\\',
        '&amp;',
        '&',
        '<script>alert(1)</script>',
        '</style>',
        '"',
        "'",
        ']]>',
        '<!--',
        '-->',
        '\u001B[31m',
        '\u202E',
        '\u200B',
        '\uFFFE',
        '\uFFFF',
        '\uD800',
        'https://example.org/a_b',
        '~~',
        '==',
        '\n',
        '\t',
        'señal',
        '語',
        '👩‍⚖️',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(' '));

function documentOf(
  one: string,
  other: string,
  href = 'https://example.org/?a=1&b="2"',
): PaperDocument {
  const passages: readonly Passage[] = [
    { kind: 'heading', level: 'hat', text: one },
    { kind: 'text', label: other, words: one },
    { kind: 'cite', words: [{ text: other }, { text: one, href }] },
    { kind: 'list', lead: one, items: [one, other] },
    { kind: 'list', ordered: true, items: [other, [{ text: one, strong: true }]] },
    { kind: 'terms', items: [{ term: one, meaning: other }] },
    { kind: 'table', caption: other, columns: [one, 'b'], rows: [[other, one]] },
  ];
  return {
    title: one,
    language: 'en',
    foot: other,
    handouts: [
      { id: 'one', title: one, passages },
      { id: 'two', title: other, passages: [{ kind: 'list', ordered: true, items: ['first'] }] },
    ],
  };
}

/**
 * What a reader of CommonMark shows: the text of the paragraphs and headings, without white space.
 */
function shown(text: string): { readonly words: string; readonly markup: readonly string[] } {
  const walker = new Parser().parse(text).walker();
  let words = '';
  const markup: string[] = [];
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue;
    words += event.node.literal ?? '';
    if (
      ['html_block', 'html_inline', 'image', 'block_quote', 'code', 'code_block'].includes(
        event.node.type,
      )
    )
      markup.push(event.node.type);
    if (event.node.type === 'link' && !/^https?:/.test(event.node.destination ?? ''))
      markup.push(`link to ${event.node.destination ?? ''}`);
  }
  return { words: bare(words), markup };
}

const bare = (text: string): string => text.replaceAll(/\s/g, '');

describe('Markdown', () => {
  test('whatever the text, CommonMark reads back that text and no markup of its own', () => {
    fc.assert(
      fc.property(awkward, awkward, (one, other) => {
        const passages: readonly Passage[] = [
          { kind: 'heading', level: 'hat', text: one },
          { kind: 'text', label: 'Label', words: other },
          {
            kind: 'cite',
            words: [{ text: one, strong: true }, { text: ' then ' }, { text: other }],
          },
          { kind: 'list', items: [one, other] },
        ];
        const { words, markup } = shown(
          markdown({
            title: one,
            language: 'en',
            foot: '',
            handouts: [{ id: 'one', title: 'Title', passages }],
          }),
        );
        expect(markup).toEqual([]);
        expect(words).toBe(
          bare(
            `Title${safeLine(one)}Label:${safeLine(other)}${safeLine(one)}then` +
              `${safeLine(other)}${safeLine(one)}${safeLine(other)}`,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a table cell holds its text whatever is in it', () => {
    expect(markdown(documentOf('a|b', 'c'))).toContain('| a\\|b | b');
  });
});

describe('HTML', () => {
  const tags = (text: string): readonly string[] =>
    [...text.slice(text.indexOf('<body>')).matchAll(/<\/?([a-z0-9]+)/g)].map(
      ([, name = '']) => name,
    );

  test(
    'whatever the text, the page has the elements of the document and nothing that would ' +
      'be obeyed',
    () => {
      const plain = tags(html(documentOf('one', 'other')));
      fc.assert(
        fc.property(
          awkward.filter(text => safeLine(text) !== ''),
          awkward.filter(text => safeLine(text) !== ''),
          (one, other) => {
            const page = html(documentOf(one, other));
            expect(tags(page)).toEqual(plain);
            expect(page).not.toMatch(
              /<(script|link|img|iframe)|="(?!https?:|#)[a-z]+:|@import|url\(/i,
            );
            expect(page.match(/<\/style>/g)).toHaveLength(1);
            // oxlint-disable-next-line no-control-regex
            expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202E]/);
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  test('only web addresses become links', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      ' https://example.org',
      'https:example.org',
    ])
      expect(html(documentOf('one', 'other', href))).not.toContain(' rel=');
    expect(html(documentOf('one', 'other'))).toContain(
      '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">one</a>',
    );
  });
});

/** A hand-out of a map that is written from right to left, with the program's English around it. */
const arabic: PaperDocument = {
  title: 'خلاف حول الميدان',
  language: 'ar',
  foot: '12 / 2026',
  handouts: [
    {
      id: 'one',
      title: 'خلاف حول الميدان',
      passages: [
        { kind: 'heading', level: 'hat', text: 'Case' },
        { kind: 'heading', level: 'tag', text: '«الهواء سيئ»' },
        { kind: 'text', label: 'Motion', words: 'يجب إغلاق الميدان أمام السيارات.' },
        { kind: 'text', label: 'Format', words: 'British Parliamentary' },
        { kind: 'cite', words: [{ text: '2025: ' }, { text: 'المدينة' }] },
        { kind: 'list', lead: 'Sides', items: ['الحكومة', 'Opposition', '12'] },
        { kind: 'terms', items: [{ term: 'غبار', meaning: 'Small particles.' }] },
        { kind: 'table', caption: 'Times', columns: ['خطاب', 'Minutes'], rows: [['الأول', '7:00']] },
      ],
    },
  ],
};
/** The same words in a document that is written from left to right. */
const inEnglish: PaperDocument = { ...arabic, language: 'en' };

describe('text that runs from right to left', () => {
  const paragraphs: readonly (readonly [words: string, inArabic: string, inLatin: string])[] = [
    ['Case', ' dir="ltr"', ''],
    ['«الهواء سيئ»', '', ' dir="rtl"'],
    ['<strong>Motion:</strong> يجب', '', ' dir="rtl"'],
    ['<strong>Format:</strong> British', ' dir="ltr"', ''],
    ['2025: المدينة', '', ' dir="rtl"'],
    ['<strong>Sides:</strong>', ' dir="ltr"', ''],
    ['الحكومة', '', ''],
    ['Opposition', ' dir="ltr"', ' dir="ltr"'],
    ['12</li>', '', ''],
    ['غبار', '', ' dir="rtl"'],
    ['Small particles.', ' dir="ltr"', ''],
    ['Times</caption>', ' dir="ltr"', ''],
    ['خطاب', '', ' dir="rtl"'],
    ['7:00', '', ''],
  ];

  test('says so in HTML wherever a paragraph runs the other way', () => {
    const [inIts, inLatin] = [html(arabic), html(inEnglish)];
    expect(inIts).toContain('<html lang="ar" dir="rtl">');
    expect(inLatin).toContain('<html lang="en">');
    for (const [page, column] of [
      [inIts, 1],
      [inLatin, 2],
    ] as const)
      for (const paragraph of paragraphs) {
        const [words] = paragraph;
        const tag = new RegExp(`<(?:h\\d|p|li|dt|dd|caption|th|td)([^>]*)>${words}`).exec(
          page.slice(page.indexOf('<article')),
        );
        expect(tag?.[1]?.match(/ dir="\w+"/)?.[0] ?? '', words).toBe(paragraph[column]);
      }
    expect(inIts).toContain('<ul>\n<li>الحكومة');
    expect(inLatin).toContain('<ul dir="rtl">\n<li>الحكومة');
  });

  test.each([
    ['Arabic', arabic, true],
    ['English', inEnglish, false],
  ])(
    'says so in a Word file in %s, paragraph by paragraph',
    async (_language, document, numbers) => {
      const files = unzipSync(await docx(document));
      const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
      const body = part('word/document.xml');
      const told = new Map(
        [...body.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner = '']) => [
          [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
          inner.includes('<w:bidi/>'),
        ]),
      );
      expect(told.get('خلاف حول الميدان')).toBe(true);
      expect(told.get('Motion: يجب إغلاق الميدان أمام السيارات.')).toBe(true);
      expect(told.get('Format: British Parliamentary')).toBe(false);
      expect(told.get('2025: المدينة')).toBe(true);
      expect(told.get('الحكومة')).toBe(true);
      expect(told.get('Opposition')).toBe(false);
      expect(told.get('خطاب')).toBe(true);
      expect(told.get('غبار: Small particles.')).toBe(false);
      // What has no letter runs as the document does.
      expect(told.get('7:00')).toBe(numbers);
      expect(body.includes('<w:bidiVisual')).toBe(numbers);
      expect(body).toMatch(/<w:rtl\/>(?:(?!<w:t).)*<\/w:rPr><w:t[^>]*>يجب/);
      expect(part('word/header1.xml')).toContain('<w:bidi/>');
      expect(part('word/footer1.xml').includes('<w:bidi/>')).toBe(numbers);
    },
  );
});

test.each([
  ['Arabic', 'ar', 'العربية', 'rtl'],
  ['Hebrew', 'he', 'עברית', 'rtl'],
  ['Persian', 'fa-IR', '«فارسی»', 'rtl'],
  ['Dhivehi', 'dv', 'ދިވެހި', 'rtl'],
  ['Kurdish in Latin letters', 'ku-Latn', 'kurdî', 'ltr'],
  ['Azeri in Arabic letters', 'az-Arab', 'آذربایجان', 'rtl'],
  ['Japanese', 'ja', '語', 'ltr'],
  ['no language at all', 'x y', '12 % and more', 'ltr'],
] as const)('%s runs as its letters do', (_name, tag, words, direction) => {
  expect(directionOfLanguage(tag)).toBe(direction);
  expect(directionOf(words)).toBe(direction);
  expect(directionOf('12 %')).toBeUndefined();
});

describe('a Word file', () => {
  const parts = async (document: PaperDocument): Promise<(name: string) => string> => {
    const files = unzipSync(await docx(document));
    return name => strFromU8(files[name] ?? new Uint8Array());
  };

  test('is the same every time, and is known until something has saved it', async () => {
    const [one, other] = [
      await docx(documentOf('one', 'other')),
      await docx(documentOf('one', 'other')),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(steadyDocxSource(one)).toBe('');
    expect(steadyDocxSource(await docx(documentOf('one', 'other'), 'brief/a.json'))).toBe(
      'brief/a.json',
    );
    expect(steadyDocxSource(one.slice(0, 400))).toBeUndefined();
    expect(steadyDocxSource(new Uint8Array())).toBeUndefined();
  });

  test(
    'names its headings as the templates of debaters do, and marks citations, lists and ' +
      'the head of a table',
    async () => {
      const part = await parts(documentOf('one', 'other'));
      for (const [at, name] of ['Pocket', 'Hat', 'Block', 'Tag'].entries())
        expect(part('word/styles.xml')).toContain(
          `<w:name w:val="heading ${at + 1}"/><w:aliases w:val="${name}"/>`,
        );
      expect(part('word/styles.xml')).toMatch(
        /w:type="character" w:styleId="Cite"><w:name w:val="Cite"\/>/,
      );
      expect(part('word/styles.xml')).toContain('<w:lang w:val="en-US"/>');
      for (const style of part('word/styles.xml').matchAll(
        /w:styleId="Heading[1-4]".*?<\/w:style>/g,
      ))
        expect(style[0]).toContain('<w:keepNext/>');
      const body = part('word/document.xml');
      expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2);
      expect(body).toContain('<w:tblHeader/>');
      // Each numbered list starts at one again.
      const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
      expect(new Set(numbers.slice(-3)).size).toBe(2);
    },
  );

  test('whatever the text, its parts are well-formed and hold that text', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, awkward, async (one, other) => {
        const part = await parts(documentOf(one, other));
        const body = part('word/document.xml');
        // oxlint-disable-next-line no-control-regex
        expect(body).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\u202E\u200B]/);
        const text = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
          .map(([, words = '']) => words)
          .join('');
        const decoded = text
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&apos;', "'")
          .replaceAll('&amp;', '&');
        expect(bare(decoded)).toContain(bare(safeLine(one)));
        expect(bare(decoded)).toContain(bare(safeLine(other)));
      }),
      { numRuns: 60 },
    );
  });
});
