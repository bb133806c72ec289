/**
 * A row: one line that leads somewhere, in columns that line up down the page. Where it is selected
 * its whole sentence stands under it, unless a second pane shows where it leads.
 */
import stringWidth from 'string-width';
import { fitText, fits, padText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { leadsTo, type Entered } from './enter.js';
import type { Mark } from './marks.js';
import { proofGauge, type Proof } from './proof.js';
import { lineText, span, type Line, type Span } from './spans.js';
import { margin, spokenLines, type BlockKind, type Setting } from './block-kind.js';
import { markSign } from './mark-sign.js';
import { firstLines } from './text-block.js';
import { treeSpans, type Tree } from './tree.js';
import { markWords, proofWords } from './words-marks.js';

export type Row = Entered & {
  readonly kind: 'row';
  readonly marks: readonly Mark[];
  /** How it bears on what it stands under: "contradicts". */
  readonly relation?: string;
  /** Who says it, a date, a count: shown before the text. */
  readonly lead?: string;
  /** Both in words, where one after the other would be misread: "replies to the claim by ...". */
  readonly spoken?: string;
  /** A title, or what there is to say in a line. */
  readonly text: string;
  /** The whole sentence behind a title: shown where the row is selected. */
  readonly whole?: string;
  readonly proof?: Proof;
  /** What stands at the end of the line: "4 answers". */
  readonly end?: string;
  /** Columns kept for that, so that the gauges of rows above each other line up. */
  readonly ends?: number;
  readonly tree?: Tree;
  /** What else there is to say of it: told where it is selected, and in words. */
  readonly note?: string;
  /** Where Enter leads tells it whole: in a window of few lines it opens in a few. */
  readonly brief?: true;
  /** It is the name of what stands under it. */
  readonly tone?: 'strong';
  /** It is one of several to choose between: its text wraps, and all can be read at once. */
  readonly wraps?: true;
};

const mostLines = 6;
const briefLines = 2;
/**
 * Columns of who says it, where that fits them; a longer one takes what it needs up to the most.
 */
const leadWidth = 14;
const mostLead = 26;
/** A number or an id stands in a column of its own; a short name stands in that of longer ones. */
const shortLeads = [3, 5];
const relationWidth = 11;
/** A longer one takes what it needs up to this. */
const mostRelation = 14;
/** In fewer columns a row of an argument has no room for its end beside its title. */
const crowded = 70;
/** In fewer columns beside who says it, a text that wraps goes on under that. */
const leastWrapped = 64;

export const row: BlockKind<Row> = {
  lines: (block, setting) => {
    const { width, selected, signs } = setting;
    const before = [
      span(selected ? `${signs.pointer} ` : ' '.repeat(margin)),
      ...start(block, setting),
    ];
    const after = ending(block, setting);
    const used = widthOf(before) + widthOf(after);
    const room = Math.max(8, width - used);
    const words = safeLine(block.text);
    const lines = block.wraps
      ? wrapped(block, setting, [before, after])
      : [[...before, span(padText(words, room, signs.ellipsis), block.tone ?? 'plain'), ...after]];
    return [
      ...(selected ? lines.map((line, at) => asBar(line, setting, at === 0)) : lines),
      ...(block.wraps ? [] : opened(block, setting, fits(words, room))),
    ];
  },
  height: ({ wraps }, { selected }) => (selected || wraps ? undefined : 1),
  words: block => {
    const indent = 2 + 2 * (block.tree?.passes.length ?? 0);
    return [
      ...spokenLines(`- ${rowText(block)}${leadsTo(block)}`, indent),
      ...(block.note === undefined ? [] : spokenLines(safeLine(block.note), indent + 2)),
    ];
  },
};

/** A row's words: mark words first, so that the sign beside them is never alone. */
export function rowText(block: Row): string {
  const lead = block.spoken ?? [block.relation, block.lead].filter(Boolean).join(', ');
  const marks = block.marks
    .flatMap(mark => (mark.of === 'stance' || mark.of === 'side' ? [] : [markWords(mark)]))
    .join(', ');
  const proof = block.proof && block.marks[0]?.of !== 'status' ? proofWords(block.proof) : '';
  const more = [proof, isSaidByMark(block) ? '' : block.end, block.tree?.words]
    .filter(Boolean)
    .join(', ');
  return safeLine(
    `${marks ? `[${marks}] ${lead ? '- ' : ''}` : ''}${lead ? `${lead}: ` : ''}` +
      `${block.text}${more ? `; ${more}` : ''}`,
  );
}

/** Whether the end of a row only repeats its mark. */
function isSaidByMark({ end, marks }: Row): boolean {
  return marks[0] !== undefined && end === markWords(marks[0]);
}

/** A row's words with the whole sentence behind its title. */
export function wholeRowText(block: Row): string {
  const { whole: sentence = block.text } = block;
  return rowText({ ...block, text: sentence });
}

/** The cursor is a bar over the whole line: one look, so that all of it can be read. */
function asBar(line: Line, { width, signs }: Setting, isFirst: boolean): Line {
  return isFirst ? [span(padText(lineText(line), width, signs.ellipsis), 'focus')] : line;
}

/** What stands before the text. */
function start(block: Row, { width, signs }: Setting): Line {
  // One sign for each burden that a row tells of, side by side.
  const standing = block.marks.flatMap(mark => markSign(mark, signs) ?? []);
  const proof = block.proof && standing.length === 0 ? proofGauge(block.proof, signs) : [];
  return [
    ...(block.tree ? treeSpans(block.tree, width, signs) : []),
    ...(standing.length > 0 ? [...standing, span(' ')] : []),
    ...(proof.length > 0 ? [...proof, span(' ')] : []),
    ...(block.relation === undefined
      ? []
      : [
          span(
            `${padText(safeLine(block.relation), relationRoom(block), signs.ellipsis)} `,
            'muted',
          ),
        ]),
    ...(block.lead ? [lead(block, { width, ellipsis: signs.ellipsis })] : []),
  ];
}

function relationRoom({ relation = '' }: Row): number {
  return Math.min(mostRelation, Math.max(relationWidth, stringWidth(safeLine(relation))));
}

function lead(
  block: Row,
  { width, ellipsis }: { readonly width: number; readonly ellipsis: string },
): Span {
  const words = safeLine(block.lead ?? '');
  const most = width < 100 ? leadWidth + 6 : mostLead;
  const wanted = stringWidth(words);
  const isName = block.marks[0]?.of === 'standing' || block.tree !== undefined;
  const short = isName ? undefined : shortLeads.find(columns => wanted <= columns);
  const wide = short ?? Math.min(most, Math.max(leadWidth, wanted));
  return span(`${padText(words, wide, ellipsis)} `, 'strong');
}

/** What stands after the text, from the right edge. */
function ending(block: Row, setting: Setting): Line {
  const { width, signs } = setting;
  const [mark] = block.marks;
  const proof = block.proof && mark?.of === 'standing' ? proofGauge(block.proof, signs) : [];
  const seen = block.marks.some(({ of }) => of === 'visit');
  const assumed = block.marks.find(({ of }) => of === 'assumption');
  const end = hasRoom(block, setting) ? block.end : undefined;
  const words = [assumed && markWords(assumed), end].filter(Boolean).join(', ');
  const most = Math.min(26, Math.floor(width * 0.45));
  const endsWidth = width < crowded ? 0 : (block.ends ?? 0);
  const fitted = fitText(safeLine(words), most, signs.ellipsis);
  const padded = fitted + ' '.repeat(Math.max(0, endsWidth - stringWidth(fitted)));
  return [
    ...(proof.length > 0 ? [span(' '), ...proof] : []),
    ...(padded === '' ? [] : [span(` ${padded}`, 'muted')]),
    ...(seen ? [span(` ${signs.seen}`, 'muted')] : []),
    ...(!seen && endsWidth > 0 ? [span('  ')] : []),
  ];
}

/** Whether the end of a row can stand in its line: beside a narrow title it is told elsewhere. */
function hasRoom({ marks: [mark], proof, tree }: Row, { width }: Setting): boolean {
  return width >= crowded || mark?.of !== 'standing' || (proof === undefined && !tree);
}

/** What stands under a selected row: its whole sentence where that is not shown, and what else. */
function opened(block: Row, setting: Setting, isWhole: boolean): readonly Line[] {
  const { width, selected, beside } = setting;
  if (!selected) return [];
  const sentence = block.whole ?? block.text;
  const isShown = beside && block.to !== undefined;
  const isTold = (isWhole && sentence === block.text) || isShown;
  const inner = Math.max(8, width - 2 * margin);
  const end = hasRoom(block, setting) || isShown ? undefined : block.end;
  const inLines = (words: string, most: number): readonly string[] =>
    firstLines(wrapLines(safeLine(words), inner, most), most);
  const more = [end, block.note].filter(Boolean).join('; ');
  const under = more === '' ? [] : inLines(more, mostLines);
  const most = block.brief && setting.isShort ? Math.max(1, briefLines - under.length) : mostLines;
  return [...(isTold ? [] : inLines(sentence, most)), ...under].map(line => [
    span(' '.repeat(2 * margin)),
    span(line),
  ]);
}

/** The text beside what stands before it; under that where it would be a long thin column. */
function wrapped(
  { text, lead: who, relation }: Row,
  { width }: Setting,
  [before, after]: readonly [Line, Line],
): readonly Line[] {
  const words = safeLine(text);
  const indent = widthOf(before);
  const room = Math.max(8, width - indent - widthOf(after));
  if ((who ?? relation) !== undefined && room < leastWrapped && !fits(words, room)) {
    const inner = Math.max(8, width - 2 * margin);
    return [
      [...before, span(' '.repeat(Math.max(0, width - indent - widthOf(after)))), ...after],
      ...wrapLines(words, inner).map(line => [span(' '.repeat(2 * margin)), span(line)]),
    ];
  }
  return wrapLines(words, room).map((line, at) =>
    at === 0
      ? [...before, span(padText(line, room)), ...after]
      : [span(' '.repeat(indent)), span(line)],
  );
}

const widthOf = (line: Line): number => stringWidth(lineText(line));
