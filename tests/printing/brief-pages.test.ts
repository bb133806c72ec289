/**
 * Hand-outs as they come out of a printer: on A4 and Letter, from a browser and from a word
 * processor, a page is one page and a short one two at most.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { brief } from '../../source/handout/brief.js';
import type { PaperDocument } from '../../source/handout/document.js';
import { docx } from '../../source/handout/docx.js';
import { html } from '../../source/handout/html.js';
import { pagesOf } from '../../source/handout/length.js';
import { sessionPlan } from '../../source/plan/session-plan.js';
import { createEngine } from '../../source/standing/standing.js';
import { proposal } from '../../source/strategy/proposal.js';
import { bundledMap } from '../bundled-map.js';
import { allThere, pagesOf as pagesIn, printedBy, programOf } from './programs.js';

const map = bundledMap();
const engine = createEngine(map);
const formats = debateFormats.filter(({ id }) =>
  ['british-parliamentary', 'public-forum', 'lincoln-douglas', 'policy', 'world-schools'].includes(
    id,
  ),
);

interface Paper {
  readonly name: string;
  readonly document: PaperDocument;
  readonly most: number;
}

/** For every motion, format and length, the hand-outs for all. */
const papers = (['page', 'short'] as const).flatMap(length =>
  map.issues.flatMap(issue =>
    formats.flatMap((debate): readonly Paper[] => {
      const file = proposal({ map, labelling: engine.label('report'), issue, debate });
      const plan = sessionPlan(file, map);
      if (!plan) return [];
      const document = brief(plan, engine, 'all', { length });
      return [{ name: `${issue.id}-${debate.id}-${length}`, document, most: pagesOf[length] }];
    }),
  ),
);

/** How many pages each hand-out of a printed document takes, by the title at their head. */
function taken(pdf: string, { handouts }: PaperDocument): readonly number[] {
  const heads = pagesIn(pdf, () => false).map(({ lines }) => lines.join('\n'));
  return handouts.map(({ title }) => heads.filter(page => page.includes(title)).length);
}

const browserName = programOf('chromium', 'chromium-browser', 'google-chrome');
const office = programOf('libreoffice', 'soffice');
const pdftotext = programOf('pdftotext');

describe.skipIf(!allThere('hand-outs printed by a browser', { chromium: browserName, pdftotext }))(
  'printed by Chromium',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'stancemap-pages-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    test(
      'every page is one page, every short hand-out two at most',
      { timeout: 600_000 },
      async () => {
        const browser = await chromium.launch({
          executablePath: browserName ?? '',
          args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
        });
        const page = await browser.newPage();
        const file = join(folder, 'paper.html');
        const pdf = join(folder, 'paper.pdf');
        for (const { name, document, most } of papers) {
          writeFileSync(file, html(document));
          await page.goto(pathToFileURL(file).href);
          for (const format of ['A4', 'Letter']) {
            await page.pdf({ path: pdf, format });
            const pages = taken(pdf, document);
            expect(Math.min(...pages), `${name}, ${format}`).toBeGreaterThan(0);
            expect(Math.max(...pages), `${name}, ${format}`).toBeLessThanOrEqual(most);
          }
        }
        await browser.close();
      },
    );
  },
);

describe.skipIf(!allThere('hand-outs printed by LibreOffice', { libreoffice: office, pdftotext }))(
  'printed by LibreOffice',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'stancemap-office-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    test(
      'every page is one page, every short hand-out two at most',
      { timeout: 900_000 },
      async () => {
        const files = await Promise.all(
          papers.map(async paper => {
            const a4 = join(folder, `${paper.name}-A4.docx`);
            const letter = join(folder, `${paper.name}-Letter.docx`);
            const bytes = await docx(paper.document);
            writeFileSync(a4, bytes);
            writeFileSync(letter, onLetter(bytes));
            return { paper, files: [a4, letter] };
          }),
        );
        const all = files.flatMap(one => one.files);
        expect(printedBy(office ?? '', folder, all)).toBeUndefined();
        for (const { paper, files: printed } of files)
          for (const file of printed) {
            const pages = taken(file.replace(/docx$/, 'pdf'), paper.document);
            expect(Math.min(...pages), file).toBeGreaterThan(0);
            expect(Math.max(...pages), file).toBeLessThanOrEqual(paper.most);
          }
      },
    );
  },
);

/** The same file on the other paper. */
function onLetter(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const turned = body.replaceAll(/<w:pgSz [^>]*>/g, '<w:pgSz w:w="12240" w:h="15840"/>');
  return zipSync({ ...parts, 'word/document.xml': strToU8(turned) });
}
