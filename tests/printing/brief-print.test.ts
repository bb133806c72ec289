/**
 * The HTML hand-outs in a browser: printed on A4 and Letter, read by keyboard and by a screen
 * reader, without a network.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../source/handout/html.js';
import { lost, orphans } from './paper.js';
import { allThere, pagesOf, programOf } from './programs.js';
import { allBriefs } from '../plan/worked-plan.js';

const browserName = programOf('chromium', 'chromium-browser', 'google-chrome');
const there = allThere('the HTML hand-outs in a browser and on paper', {
  chromium: browserName,
  pdftotext: programOf('pdftotext'),
});
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(!there).each(allBriefs())('hand-outs of %s in Chromium', (_name, document) => {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap-print-'));
  const requests: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, 'brief.html'), html(document));
    browser = await chromium.launch({ executablePath: browserName ?? '', args: flags });
    page = await browser.newPage();
    page.on('request', request => requests.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'brief.html')).href);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test.each(['A4', 'Letter'])(
    'on %s nothing is lost, no page ends in a heading, every page says whose it is',
    async format => {
      const file = join(folder, `${format}.pdf`);
      await page.pdf({ path: file, format });
      const margin = (line: string): boolean =>
        /^Page \d+ of \d+$/.test(line) ||
        (line.length > 12 && document.foot.includes(line)) ||
        document.handouts.some(({ title }) => title === line);
      const pages = pagesOf(file, margin);
      expect(pages.length).toBeGreaterThan(10);
      expect(
        lost(document, pages).filter(
          text => !document.handouts.some(({ title }) => title === text),
        ),
      ).toEqual([]);
      expect(orphans(document, pages)).toEqual([]);
      for (const { lines } of pages) expect(lines).not.toEqual([]);
      const whole = pagesOf(file, () => false);
      for (const [at, { lines }] of whole.entries()) {
        expect(lines.join(' ')).toContain(`Page ${at + 1} of ${whole.length}`);
        expect(document.handouts.some(({ title }) => lines.includes(title))).toBe(true);
      }
    },
  );

  test('nothing but the file itself is asked for', () => {
    expect(requests).toEqual([pathToFileURL(join(folder, 'brief.html')).href]);
  });

  test('a screen reader finds the headings in order, lists, and tables with a name and heads', async () => {
    const tree = await page.locator('body').ariaSnapshot();
    const depths = [...tree.matchAll(/heading .*\[level=(\d)\]/g)].map(([, depth]) =>
      Number(depth),
    );
    expect(depths.filter(depth => depth === 1)).toHaveLength(document.handouts.length);
    for (const [at, depth] of depths.entries())
      expect(depth).toBeLessThanOrEqual((depths[at - 1] ?? 0) + 1);
    expect(tree).toMatch(/- navigation "Contents":/);
    expect(tree).toMatch(/- main:/);
    expect(tree).toMatch(/- table "Grades of evidence, best first":/);
    expect(tree).toMatch(/- columnheader "Grade"/);
    expect(tree).toMatch(/- rowheader "Established"/);
    expect(tree).toMatch(/- listitem:? /);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(
      await page.evaluate("[...document.querySelectorAll('th')].every(cell => cell.scope)"),
    ).toBe(true);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('nav a')].every(link => " +
          "document.querySelector(link.hash.replaceAll('.', '\\\\.')))",
      ),
    ).toBe(true);
  });

  test('the keyboard leads past the contents to the text, and the focus is seen', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the text');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0')).toBe(
      true,
    );
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
      'solid',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  test(
    'in the dark it is light on dark, on paper dark on light, and at phone width nothing ' +
      'runs out of the page',
    async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe(
        'rgb(255, 255, 255)',
      );
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth <= 320')).toBe(true);
    },
  );
});
