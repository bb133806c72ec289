/**
 * A document as a Word file, plain enough for old versions: the heading styles of debaters'
 * templates (Heading 1 Pocket, 2 Hat, 3 Block, 4 Tag, and Cite), real lists, table header rows,
 * page numbers. Load this only to write one: the library is large.
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { directionOfLanguage } from '../text/direction.js';
import {
  labelled,
  leadOf,
  type Handout,
  type Level,
  type PaperDocument,
  type Passage,
} from './document.js';
import { steadyDocx } from './docx-steady.js';
import { sheetLayout, styles, textWidth } from './docx-styles.js';
import { table } from './docx-table.js';
import { bidirectional, fit, inline, type DocxContext } from './docx-text.js';
import { pageWords } from './words/sections.js';

const headings = {
  pocket: HeadingLevel.HEADING_1,
  hat: HeadingLevel.HEADING_2,
  block: HeadingLevel.HEADING_3,
  tag: HeadingLevel.HEADING_4,
} as const satisfies Record<Level, string>;

/** The bytes of the file: the same for the same document. */
export async function docx(document: PaperDocument, source?: string): Promise<Uint8Array> {
  let lists = 0;
  const language = directionOfLanguage(document.language);
  const context: DocxContext = {
    language,
    compact: document.compact === true,
    nextList: () => ++lists,
  };
  const file = new Document({
    title: fit(document.title),
    description: fit(document.foot),
    creator: 'stancemap',
    lastModifiedBy: 'stancemap',
    styles: styles(document.language, document.compact === true),
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
    sections: document.handouts.map(handout => section(handout, document, context)),
  });
  return steadyDocx(new Uint8Array(await Packer.toArrayBuffer(file)), source);
}

function section(
  handout: Handout,
  { foot, compact }: PaperDocument,
  context: DocxContext,
): ISectionOptions {
  const small = { size: compact ? 15 : 17 };
  return {
    properties: { page: sheetLayout(compact === true) },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            ...bidirectional(context, handout.title),
            tabStops: [{ type: TabStopType.RIGHT, position: textWidth(context.compact) }],
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
        children: [
          new Paragraph({
            ...bidirectional(context, foot),
            children: [new TextRun({ text: fit(foot), ...small })],
          }),
        ],
      }),
    },
    children: [
      heading('pocket', handout.title, context),
      ...handout.passages.flatMap((passage, at) =>
        blocks(passage, handout.passages[at + 1], context),
      ),
    ],
  };
}

function blocks(
  passage: Passage,
  next: Passage | undefined,
  context: DocxContext,
): readonly (Paragraph | Table)[] {
  switch (passage.kind) {
    case 'heading':
      return [heading(passage.level, passage.text, context)];
    case 'text':
      return [
        new Paragraph({
          ...bidirectional(context, passage.words, passage.label),
          children: inline(labelled(passage.label, passage.words)),
          keepNext: passage.keep === true || next?.kind === 'cite',
        }),
      ];
    case 'cite':
      return [
        new Paragraph({
          style: 'Citeline',
          ...bidirectional(context, passage.words),
          children: inline(passage.words, 'Cite'),
          keepLines: true,
        }),
      ];
    case 'list':
      return listBlocks(passage, context);
    case 'terms':
      return passage.items.map(
        ({ term, meaning }) =>
          new Paragraph({
            ...bidirectional(context, meaning, term),
            children: inline(labelled(term, meaning)),
            keepLines: true,
          }),
      );
    case 'table':
      return [
        new Paragraph({
          style: 'Caption',
          keepNext: true,
          ...bidirectional(context, passage.caption),
          children: inline(passage.caption),
        }),
        table(passage, context),
        new Paragraph({}),
      ];
  }
}

function listBlocks(
  { lead, ordered, items }: Extract<Passage, { readonly kind: 'list' }>,
  context: DocxContext,
): readonly Paragraph[] {
  const marked = ordered
    ? { numbering: { reference: 'numbered', level: 0, instance: context.nextList() } }
    : { bullet: { level: 0 } };
  const head =
    lead === undefined
      ? []
      : [
          new Paragraph({
            keepNext: true,
            ...bidirectional(context, lead),
            children: inline(leadOf(lead)),
          }),
        ];
  return [
    ...head,
    ...items.map(
      item =>
        new Paragraph({
          ...marked,
          ...bidirectional(context, item),
          children: inline(item),
          keepLines: true,
        }),
    ),
  ];
}

function heading(level: Level, text: string, context: DocxContext): Paragraph {
  return new Paragraph({
    heading: headings[level],
    ...bidirectional(context, text),
    children: inline(text),
  });
}
