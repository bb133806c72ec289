/**
 * The Word hand-outs opened by LibreOffice and printed. Every heading keeps with what follows;
 * LibreOffice 7.4 still leaves one behind in some thirty pages, wherever a chain of them has moved
 * before, so that few are allowed here and none in the styles.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { docx } from '../../source/handout/docx.js';
import { lost, orphans } from './paper.js';
import { allThere, pagesOf, printedBy, programOf } from './programs.js';
import { allBriefs } from '../plan/worked-plan.js';

const office = programOf('libreoffice', 'soffice');
const there = allThere('the Word hand-outs in LibreOffice', {
  libreoffice: office,
  pdftotext: programOf('pdftotext'),
});

describe.skipIf(!there)('hand-outs in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap-word-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(allBriefs())(
    'those of %s open, and print whole',
    { timeout: 120_000 },
    async (_name, document) => {
      writeFileSync(join(folder, 'brief.docx'), await docx(document));
      expect(printedBy(office ?? '', folder, [join(folder, 'brief.docx')])).toBeUndefined();
      const margin = (line: string): boolean =>
        /Page \d+ of \d+$/.test(line) ||
        (line.length > 12 && document.foot.includes(line)) ||
        // A foot that takes two lines may leave a word to the second.
        document.foot.endsWith(line);
      const pages = pagesOf(join(folder, 'brief.pdf'), margin);
      expect(pages.length).toBeGreaterThan(10);
      expect(lost(document, pages)).toEqual([]);
      expect(orphans(document, pages).length).toBeLessThanOrEqual(Math.ceil(pages.length / 20));
      const whole = pagesOf(join(folder, 'brief.pdf'), () => false);
      for (const [at, { lines }] of whole.entries())
        expect(lines.some(line => line.endsWith(`Page ${at + 1} of ${whole.length}`))).toBe(true);
    },
  );
});
