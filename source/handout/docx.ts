/**
 * A document as a Word file, plain enough for old versions: the heading styles of debaters'
 * templates (Heading 1 Pocket, 2 Hat, 3 Block, 4 Tag, and Cite), real lists, table header rows,
 * page numbers. Load this only to write one: the library is large.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ISectionOptions,
  type IStylesOptions,
  type ParagraphChild,
} from 'docx';
import { safeLine } from '../text/safe-text.js';
import {
  addressOf,
  isWhole,
  labelled,
  leadOf,
  runsOf,
  type Handout,
  type Level,
  type PaperDocument,
  type Passage,
  type Words,
} from './document.js';
import { steadyDocx } from './docx-steady.js';
import { pageWords } from './words/sections.js';

const headings = {
  pocket: HeadingLevel.HEADING_1,
  hat: HeadingLevel.HEADING_2,
  block: HeadingLevel.HEADING_3,
  tag: HeadingLevel.HEADING_4,
} as const satisfies Record<Level, string>;
/** A4 with margins that leave the text whole on Letter, too. Twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, bottom: 1_440, left: 1_134, right: 1_134 },
} as const;
const textWidth = page.size.width - page.margin.left - page.margin.right;

/** The bytes of the file: the same for the same document. */
export async function docx(document: PaperDocument, source?: string): Promise<Uint8Array> {
  let lists = 0;
  const file = new Document({
    title: fit(document.title),
    description: fit(document.foot),
    creator: 'stancemap',
    lastModifiedBy: 'stancemap',
    styles: styles(document.language),
    numbering: {
      config: [
        {
          reference: 'numbered',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 480, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: document.handouts.map(handout => section(handout, document.foot, () => ++lists)),
  });
  return steadyDocx(new Uint8Array(await Packer.toArrayBuffer(file)), source);
}

function section(handout: Handout, foot: string, nextList: () => number): ISectionOptions {
  const small = { size: 17 };
  return {
    properties: { page },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
            children: [
              new TextRun({
                children: [
                  fit(handout.title),
                  new Tab(),
                  pageWords.page,
                  PageNumber.CURRENT,
                  pageWords.of,
                  PageNumber.TOTAL_PAGES,
                ],
                ...small,
              }),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ children: [new TextRun({ text: fit(foot), ...small })] })],
      }),
    },
    children: [
      heading('pocket', handout.title),
      ...handout.passages.flatMap((passage, at) =>
        blocks(passage, handout.passages[at + 1], nextList),
      ),
    ],
  };
}

function blocks(
  passage: Passage,
  next: Passage | undefined,
  nextList: () => number,
): readonly (Paragraph | Table)[] {
  switch (passage.kind) {
    case 'heading':
      return [heading(passage.level, passage.text)];
    case 'text':
      return [
        new Paragraph({
          children: inline(labelled(passage.label, passage.words)),
          keepNext: passage.keep === true || next?.kind === 'cite',
        }),
      ];
    case 'cite':
      return [
        new Paragraph({
          style: 'Citeline',
          children: inline(passage.words, 'Cite'),
          keepLines: true,
        }),
      ];
    case 'list': {
      const list = passage.ordered
        ? { numbering: { reference: 'numbered', level: 0, instance: nextList() } }
        : { bullet: { level: 0 } };
      const lead =
        passage.lead === undefined
          ? []
          : [new Paragraph({ keepNext: true, children: inline(leadOf(passage.lead)) })];
      return [
        ...lead,
        ...passage.items.map(
          item => new Paragraph({ ...list, children: inline(item), keepLines: true }),
        ),
      ];
    }
    case 'terms':
      return passage.items.map(
        ({ term, meaning }) =>
          new Paragraph({ children: inline(labelled(term, meaning)), keepLines: true }),
      );
    case 'table':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: inline(passage.caption) }),
        table(passage.columns, passage.rows, isWhole(passage)),
        new Paragraph({}),
      ];
  }
}

function table(
  columns: readonly string[],
  rows: readonly (readonly Words[])[],
  whole: boolean,
): Table {
  const widths = columnWidths([columns, ...rows]);
  const cell = (words: Words, at: number, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      children: [new Paragraph({ keepNext, children: inline(words) })],
    });
  return new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => cell([{ text: column, strong: true }], at, true)),
      }),
      ...rows.map(
        (row, line) =>
          new TableRow({
            cantSplit: true,
            children: row.map((words, at) => cell(words, at, whole && line < rows.length - 1)),
          }),
      ),
    ],
  });
}

/** A column with longer cells is wider, but none so narrow that its words break. */
function columnWidths(rows: readonly (readonly Words[])[]): number[] {
  const longest = (rows[0] ?? []).map((_column, at) =>
    Math.max(
      16,
      ...rows.map(row => runsOf(row[at] ?? '').reduce((sum, { text }) => sum + text.length, 0)),
    ),
  );
  const weights = longest.map(Math.sqrt);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map(weight => Math.floor((textWidth * weight) / all));
}

function heading(level: Level, text: string): Paragraph {
  return new Paragraph({ heading: headings[level], children: [new TextRun(fit(text))] });
}

function inline(words: Words, style?: string): ParagraphChild[] {
  return runsOf(words).map(run => {
    const link = addressOf(run);
    const text = new TextRun({
      text: fit(run.text),
      ...(run.strong ? { bold: true } : {}),
      ...(style ? { style } : {}),
    });
    return link === undefined
      ? text
      : new ExternalHyperlink({ link: safeLine(link), children: [text] });
  });
}

/** Safe text on one line, with the spaces at its edges that part it from its neighbours. */
function fit(text: string): string {
  const line = safeLine(text);
  if (line === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${line}${/\s$/.test(text) ? ' ' : ''}`;
}

function styles(language: string): IStylesOptions {
  const headingStyle = (size: number, before: number, rule: boolean) => ({
    run: { size, bold: true, color: '000000', font: 'Arial' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after: 80 },
      ...(rule
        ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } } }
        : {}),
    },
  });
  return {
    default: {
      document: {
        run: { font: 'Times New Roman', size: 22, language: { value: withRegion(language) } },
        paragraph: { spacing: { after: 100 } },
      },
      heading1: headingStyle(34, 0, true),
      heading2: headingStyle(28, 320, true),
      heading3: headingStyle(24, 260, false),
      heading4: headingStyle(22, 180, false),
      caption: {
        run: { bold: true, italics: false, color: '000000', size: 22 },
        paragraph: { spacing: { before: 160, after: 60 } },
      },
    },
    characterStyles: [
      {
        id: 'Cite',
        name: 'Cite',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { size: 20 },
      },
    ],
    paragraphStyles: [
      {
        id: 'Citeline',
        name: 'Cite line',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 240 }, spacing: { after: 100 } },
      },
    ],
  };
}

/**
 * Word looks for a dictionary of a language in a region: the likeliest one, where the map names
 * none.
 */
function withRegion(language: string): string {
  try {
    const { language: name, region } = new Intl.Locale(language).maximize();
    return region === undefined ? name : `${name}-${region}`;
  } catch {
    return 'en-US';
  }
}
