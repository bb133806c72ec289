/** How a Word file looks: pages, headings as in debaters' templates, and what is read aloud. */
import { BorderStyle, UnderlineType, type IStylesOptions } from 'docx';

/** A4, with margins that leave the text whole on Letter, too. Twentieths of a point. */
const sheet = { width: 11_906, height: 16_838 } as const;
const margin = { top: 1_134, bottom: 1_440, left: 1_134, right: 1_134 } as const;
/** On Letter, which is shorter, the foot of a compact page still has its margin. */
const compactMargin = { top: 907, bottom: 1_000, left: 907, right: 907, header: 400, footer: 400 };

export function sheetLayout(compact: boolean) {
  return { size: sheet, margin: compact ? compactMargin : margin };
}

/** The width of the text, in the same measure. */
export function textWidth(compact: boolean): number {
  const { left, right } = sheetLayout(compact).margin;
  return sheet.width - left - right;
}

/** The styles of a document; compact ones are small, with little space between them. */
export function styles(language: string, compact: boolean): IStylesOptions {
  const sized = (usual: number, small: number): number => (compact ? small : usual);
  const headingStyle = (size: number, before: number, rule: boolean) => ({
    run: { size, bold: true, color: '000000', font: 'Arial' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: compact ? before / 3 : before, after: sized(80, 20) },
      ...(rule
        ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } } }
        : {}),
    },
  });
  return {
    default: {
      document: {
        run: {
          font: 'Times New Roman',
          size: sized(22, 19),
          language: { value: withRegion(language) },
        },
        paragraph: { spacing: { after: sized(100, 40) } },
      },
      heading1: headingStyle(sized(34, 28), 0, true),
      heading2: headingStyle(sized(28, 23), 320, true),
      heading3: headingStyle(sized(24, 20), 260, false),
      heading4: headingStyle(sized(22, 19), 180, false),
      caption: {
        run: { bold: true, italics: false, color: '000000', size: sized(22, 19) },
        paragraph: { spacing: { before: sized(160, 60), after: sized(60, 20) } },
      },
    },
    characterStyles: [
      {
        id: 'Cite',
        name: 'Cite',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { size: sized(20, 18) },
      },
      {
        id: 'StyleUnderline',
        name: 'Underline',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { underline: { type: UnderlineType.SINGLE } },
      },
    ],
    paragraphStyles: [
      {
        id: 'Citeline',
        name: 'Cite line',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 240 }, spacing: { after: sized(100, 40) } },
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
